// Generated from openapi/onvy.yaml by `pnpm codegen`: do not edit.
// @ts-nocheck
import { format as formats, ucs2length } from "@cfworker/json-schema";

const $e=fe,Ne={$id:"ErrorBody"};function fe(t,{instancePath:i="",parentData:a,parentDataProperty:y,rootData:u=t,
dynamicAnchors:l={}}={}){return fe.errors=null,!0}fe.evaluated={dynamicProps:!1,dynamicItems:!1};const Ee=_,ze={
$id:"Pagination",type:"object",required:["limit","total"],properties:{limit:{type:"integer"},total:{type:"inte\
ger",minimum:0},page:{type:"string"},next_page:{type:"string"}}};function _(t,{instancePath:i="",parentData:a,
parentDataProperty:y,rootData:u=t,dynamicAnchors:l={}}={}){let e=null,s=0;const o=_.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.limit===void 0){
const r={instancePath:i,keyword:"required",params:{missingProperty:"limit"}};e===null?e=[r]:e.push(r),s++}if(t.
total===void 0){const r={instancePath:i,keyword:"required",params:{missingProperty:"total"}};e===null?e=[r]:e.
push(r),s++}if(t.limit!==void 0){let r=t.limit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){const n={instancePath:i+
"/limit",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),s++}}if(t.total!==void 0){let r=t.total;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){const n={instancePath:i+"/total",keyword:"type",params:{type:"int\
eger"}};e===null?e=[n]:e.push(n),s++}if(typeof r=="number"&&(r<0||isNaN(r))){const n={instancePath:i+"/total",
keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[n]:e.push(n),s++}}if(t.page!==void 0&&typeof t.
page!="string"){const r={instancePath:i+"/page",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),
s++}if(t.next_page!==void 0&&typeof t.next_page!="string"){const r={instancePath:i+"/next_page",keyword:"type",
params:{type:"string"}};e===null?e=[r]:e.push(r),s++}}else{const r={instancePath:i,keyword:"type",params:{type:"\
object"}};e===null?e=[r]:e.push(r),s++}return _.errors=e,s===0}_.evaluated={props:{limit:!0,total:!0,page:!0,next_page:!0},
dynamicProps:!1,dynamicItems:!1};const Ce=w,me={$id:"Habit",type:"object",required:["name","id","created_time",
"last_edited_time","archived","in_trash","url","playUnexpectedImpact","category","playImpact","title","descrip\
tion"],properties:{name:{type:"string"},id:{type:"string",format:"uuid"},created_time:{type:"string",format:"d\
ate-time"},last_edited_time:{type:"string",format:"date-time"},archived:{type:"boolean"},in_trash:{type:"boole\
an"},url:{type:"string",format:"uri"},playUnexpectedImpact:{type:"boolean"},category:{type:"string"},playImpact:{
type:"boolean"},title:{type:"string"},description:{type:"string"},cover:{type:["string","null"],format:"uri"},
public_url:{type:["string","null"],format:"uri"},potentialImpacts:{type:"object",additionalProperties:!0}}},he=formats.
uuid,c=formats["date-time"],de=formats.uri;function w(t,{instancePath:i="",parentData:a,parentDataProperty:y,rootData:u=t,
dynamicAnchors:l={}}={}){let e=null,s=0;const o=w.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0){const r={instancePath:i,keyword:"\
required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),s++}if(t.id===void 0){const r={instancePath:i,
keyword:"required",params:{missingProperty:"id"}};e===null?e=[r]:e.push(r),s++}if(t.created_time===void 0){const r={
instancePath:i,keyword:"required",params:{missingProperty:"created_time"}};e===null?e=[r]:e.push(r),s++}if(t.last_edited_time===
void 0){const r={instancePath:i,keyword:"required",params:{missingProperty:"last_edited_time"}};e===null?e=[r]:
e.push(r),s++}if(t.archived===void 0){const r={instancePath:i,keyword:"required",params:{missingProperty:"arch\
ived"}};e===null?e=[r]:e.push(r),s++}if(t.in_trash===void 0){const r={instancePath:i,keyword:"required",params:{
missingProperty:"in_trash"}};e===null?e=[r]:e.push(r),s++}if(t.url===void 0){const r={instancePath:i,keyword:"\
required",params:{missingProperty:"url"}};e===null?e=[r]:e.push(r),s++}if(t.playUnexpectedImpact===void 0){const r={
instancePath:i,keyword:"required",params:{missingProperty:"playUnexpectedImpact"}};e===null?e=[r]:e.push(r),s++}
if(t.category===void 0){const r={instancePath:i,keyword:"required",params:{missingProperty:"category"}};e===null?
e=[r]:e.push(r),s++}if(t.playImpact===void 0){const r={instancePath:i,keyword:"required",params:{missingProperty:"\
playImpact"}};e===null?e=[r]:e.push(r),s++}if(t.title===void 0){const r={instancePath:i,keyword:"required",params:{
missingProperty:"title"}};e===null?e=[r]:e.push(r),s++}if(t.description===void 0){const r={instancePath:i,keyword:"\
required",params:{missingProperty:"description"}};e===null?e=[r]:e.push(r),s++}if(t.name!==void 0&&typeof t.name!=
"string"){const r={instancePath:i+"/name",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}
if(t.id!==void 0){let r=t.id;if(typeof r=="string"){if(!he(r)){const n={instancePath:i+"/id",keyword:"format",
params:{format:"uuid"}};e===null?e=[n]:e.push(n),s++}}else{const n={instancePath:i+"/id",keyword:"type",params:{
type:"string"}};e===null?e=[n]:e.push(n),s++}}if(t.created_time!==void 0){let r=t.created_time;if(typeof r=="s\
tring"){if(!c(r)){const n={instancePath:i+"/created_time",keyword:"format",params:{format:"date-time"}};e===null?
e=[n]:e.push(n),s++}}else{const n={instancePath:i+"/created_time",keyword:"type",params:{type:"string"}};e===null?
e=[n]:e.push(n),s++}}if(t.last_edited_time!==void 0){let r=t.last_edited_time;if(typeof r=="string"){if(!c(r)){
const n={instancePath:i+"/last_edited_time",keyword:"format",params:{format:"date-time"}};e===null?e=[n]:e.push(
n),s++}}else{const n={instancePath:i+"/last_edited_time",keyword:"type",params:{type:"string"}};e===null?e=[n]:
e.push(n),s++}}if(t.archived!==void 0&&typeof t.archived!="boolean"){const r={instancePath:i+"/archived",keyword:"\
type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),s++}if(t.in_trash!==void 0&&typeof t.in_trash!="boolea\
n"){const r={instancePath:i+"/in_trash",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),s++}if(t.
url!==void 0){let r=t.url;if(typeof r=="string"){if(!de(r)){const n={instancePath:i+"/url",keyword:"format",params:{
format:"uri"}};e===null?e=[n]:e.push(n),s++}}else{const n={instancePath:i+"/url",keyword:"type",params:{type:"\
string"}};e===null?e=[n]:e.push(n),s++}}if(t.playUnexpectedImpact!==void 0&&typeof t.playUnexpectedImpact!="bo\
olean"){const r={instancePath:i+"/playUnexpectedImpact",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:
e.push(r),s++}if(t.category!==void 0&&typeof t.category!="string"){const r={instancePath:i+"/category",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.playImpact!==void 0&&typeof t.playImpact!="boo\
lean"){const r={instancePath:i+"/playImpact",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),
s++}if(t.title!==void 0&&typeof t.title!="string"){const r={instancePath:i+"/title",keyword:"type",params:{type:"\
string"}};e===null?e=[r]:e.push(r),s++}if(t.description!==void 0&&typeof t.description!="string"){const r={instancePath:i+
"/description",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.cover!==void 0){let r=t.
cover;if(typeof r!="string"&&r!==null){const n={instancePath:i+"/cover",keyword:"type",params:{type:me.properties.
cover.type}};e===null?e=[n]:e.push(n),s++}if(typeof r=="string"&&!de(r)){const n={instancePath:i+"/cover",keyword:"\
format",params:{format:"uri"}};e===null?e=[n]:e.push(n),s++}}if(t.public_url!==void 0){let r=t.public_url;if(typeof r!=
"string"&&r!==null){const n={instancePath:i+"/public_url",keyword:"type",params:{type:me.properties.public_url.
type}};e===null?e=[n]:e.push(n),s++}if(typeof r=="string"&&!de(r)){const n={instancePath:i+"/public_url",keyword:"\
format",params:{format:"uri"}};e===null?e=[n]:e.push(n),s++}}if(t.potentialImpacts!==void 0){let r=t.potentialImpacts;
if(!(r&&typeof r=="object"&&!Array.isArray(r))){const n={instancePath:i+"/potentialImpacts",keyword:"type",params:{
type:"object"}};e===null?e=[n]:e.push(n),s++}}}else{const r={instancePath:i,keyword:"type",params:{type:"objec\
t"}};e===null?e=[r]:e.push(r),s++}return w.errors=e,s===0}w.evaluated={props:{name:!0,id:!0,created_time:!0,last_edited_time:!0,
archived:!0,in_trash:!0,url:!0,playUnexpectedImpact:!0,category:!0,playImpact:!0,title:!0,description:!0,cover:!0,
public_url:!0,potentialImpacts:!0},dynamicProps:!1,dynamicItems:!1};const Se=D,ce={$id:"CreateUserRequest",type:"\
object",required:["id"],properties:{id:{type:"string"},language:{type:"string"},tz_offset:{type:"integer"},firstname:{
type:"string"},lastname:{type:"string"},measurement_unit:{type:"string",enum:["metric","imperial"]},gender:{type:"\
string",enum:["male","female","other"]},birthday:{type:"string",format:"date"},height:{type:"number"},weight:{
type:"number"},thresholds:{$ref:"UserThresholds"},location:{$ref:"UserLocation"},coach_config:{$ref:"CoachConf\
ig"}}},ke=formats.date,Le={$id:"UserThresholds",type:"object",properties:{ftp:{type:"number"},lthr:{type:"numb\
er"},mhr:{type:"number"}}};function b(t,{instancePath:i="",parentData:a,parentDataProperty:y,rootData:u=t,dynamicAnchors:l={}}={}){
let e=null,s=0;const o=b.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t==
"object"&&!Array.isArray(t)){if(t.ftp!==void 0&&typeof t.ftp!="number"){const r={instancePath:i+"/ftp",keyword:"\
type",params:{type:"number"}};e===null?e=[r]:e.push(r),s++}if(t.lthr!==void 0&&typeof t.lthr!="number"){const r={
instancePath:i+"/lthr",keyword:"type",params:{type:"number"}};e===null?e=[r]:e.push(r),s++}if(t.mhr!==void 0&&
typeof t.mhr!="number"){const r={instancePath:i+"/mhr",keyword:"type",params:{type:"number"}};e===null?e=[r]:e.
push(r),s++}}else{const r={instancePath:i,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}
return b.errors=e,s===0}b.evaluated={props:{ftp:!0,lthr:!0,mhr:!0},dynamicProps:!1,dynamicItems:!1};const Ue={
$id:"UserLocation",type:"object",properties:{lat:{type:"number"},lon:{type:"number"}}};function v(t,{instancePath:i="",
parentData:a,parentDataProperty:y,rootData:u=t,dynamicAnchors:l={}}={}){let e=null,s=0;const o=v.evaluated;if(o.
dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.
lat!==void 0&&typeof t.lat!="number"){const r={instancePath:i+"/lat",keyword:"type",params:{type:"number"}};e===
null?e=[r]:e.push(r),s++}if(t.lon!==void 0&&typeof t.lon!="number"){const r={instancePath:i+"/lon",keyword:"ty\
pe",params:{type:"number"}};e===null?e=[r]:e.push(r),s++}}else{const r={instancePath:i,keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),s++}return v.errors=e,s===0}v.evaluated={props:{lat:!0,lon:!0},dynamicProps:!1,
dynamicItems:!1};const Re={$id:"CoachConfig",type:"object",properties:{enabled:{type:"boolean"}}};function j(t,{
instancePath:i="",parentData:a,parentDataProperty:y,rootData:u=t,dynamicAnchors:l={}}={}){let e=null,s=0;const o=j.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t)){if(t.enabled!==void 0&&typeof t.enabled!="boolean"){const r={instancePath:i+"/enabled",keyword:"type",params:{
type:"boolean"}};e===null?e=[r]:e.push(r),s++}}else{const r={instancePath:i,keyword:"type",params:{type:"objec\
t"}};e===null?e=[r]:e.push(r),s++}return j.errors=e,s===0}j.evaluated={props:{enabled:!0},dynamicProps:!1,dynamicItems:!1};
function D(t,{instancePath:i="",parentData:a,parentDataProperty:y,rootData:u=t,dynamicAnchors:l={}}={}){let e=null,
s=0;const o=D.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.id===void 0){const r={instancePath:i,keyword:"required",params:{missingProperty:"\
id"}};e===null?e=[r]:e.push(r),s++}if(t.id!==void 0&&typeof t.id!="string"){const r={instancePath:i+"/id",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.language!==void 0&&typeof t.language!="string"){
const r={instancePath:i+"/language",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.tz_offset!==
void 0){let r=t.tz_offset;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){const n={instancePath:i+"/tz_offset",keyword:"\
type",params:{type:"integer"}};e===null?e=[n]:e.push(n),s++}}if(t.firstname!==void 0&&typeof t.firstname!="str\
ing"){const r={instancePath:i+"/firstname",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}
if(t.lastname!==void 0&&typeof t.lastname!="string"){const r={instancePath:i+"/lastname",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.measurement_unit!==void 0){let r=t.measurement_unit;if(typeof r!=
"string"){const n={instancePath:i+"/measurement_unit",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.
push(n),s++}if(!(r==="metric"||r==="imperial")){const n={instancePath:i+"/measurement_unit",keyword:"enum",params:{
allowedValues:ce.properties.measurement_unit.enum}};e===null?e=[n]:e.push(n),s++}}if(t.gender!==void 0){let r=t.
gender;if(typeof r!="string"){const n={instancePath:i+"/gender",keyword:"type",params:{type:"string"}};e===null?
e=[n]:e.push(n),s++}if(!(r==="male"||r==="female"||r==="other")){const n={instancePath:i+"/gender",keyword:"en\
um",params:{allowedValues:ce.properties.gender.enum}};e===null?e=[n]:e.push(n),s++}}if(t.birthday!==void 0){let r=t.
birthday;if(typeof r=="string"){if(!ke(r)){const n={instancePath:i+"/birthday",keyword:"format",params:{format:"\
date"}};e===null?e=[n]:e.push(n),s++}}else{const n={instancePath:i+"/birthday",keyword:"type",params:{type:"st\
ring"}};e===null?e=[n]:e.push(n),s++}}if(t.height!==void 0&&typeof t.height!="number"){const r={instancePath:i+
"/height",keyword:"type",params:{type:"number"}};e===null?e=[r]:e.push(r),s++}if(t.weight!==void 0&&typeof t.weight!=
"number"){const r={instancePath:i+"/weight",keyword:"type",params:{type:"number"}};e===null?e=[r]:e.push(r),s++}
t.thresholds!==void 0&&(b(t.thresholds,{instancePath:i+"/thresholds",parentData:t,parentDataProperty:"threshol\
ds",rootData:u,dynamicAnchors:l})||(e=e===null?b.errors:e.concat(b.errors),s=e.length)),t.location!==void 0&&(v(
t.location,{instancePath:i+"/location",parentData:t,parentDataProperty:"location",rootData:u,dynamicAnchors:l})||
(e=e===null?v.errors:e.concat(v.errors),s=e.length)),t.coach_config!==void 0&&(j(t.coach_config,{instancePath:i+
"/coach_config",parentData:t,parentDataProperty:"coach_config",rootData:u,dynamicAnchors:l})||(e=e===null?j.errors:
e.concat(j.errors),s=e.length))}else{const r={instancePath:i,keyword:"type",params:{type:"object"}};e===null?e=
[r]:e.push(r),s++}return D.errors=e,s===0}D.evaluated={props:{id:!0,language:!0,tz_offset:!0,firstname:!0,lastname:!0,
measurement_unit:!0,gender:!0,birthday:!0,height:!0,weight:!0,thresholds:!0,location:!0,coach_config:!0},dynamicProps:!1,
dynamicItems:!1};const Me=b,Te=v,We=j,Oe=A,Fe={$id:"User",allOf:[{$ref:"CreateUserRequest"},{type:"object",required:[
"created_at","updated_at"],properties:{created_at:{type:"string",format:"date-time"},updated_at:{type:"string",
format:"date-time"},data_syncs:{type:"array",items:{$ref:"DataSync"}}}}]},Ve={$id:"DataSync",type:"object",properties:{
data_type:{type:"string"},sync_type:{type:"string"},provider:{type:"string"},status:{type:"string"},updated_at:{
type:"string",format:"date-time"}}};function P(t,{instancePath:i="",parentData:a,parentDataProperty:y,rootData:u=t,
dynamicAnchors:l={}}={}){let e=null,s=0;const o=P.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.data_type!==void 0&&typeof t.data_type!="strin\
g"){const r={instancePath:i+"/data_type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.
sync_type!==void 0&&typeof t.sync_type!="string"){const r={instancePath:i+"/sync_type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.provider!==void 0&&typeof t.provider!="string"){const r={instancePath:i+
"/provider",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.status!==void 0&&typeof t.
status!="string"){const r={instancePath:i+"/status",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),s++}if(t.updated_at!==void 0){let r=t.updated_at;if(typeof r=="string"){if(!c(r)){const n={instancePath:i+"\
/updated_at",keyword:"format",params:{format:"date-time"}};e===null?e=[n]:e.push(n),s++}}else{const n={instancePath:i+
"/updated_at",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}}else{const r={instancePath:i,
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return P.errors=e,s===0}P.evaluated={props:{
data_type:!0,sync_type:!0,provider:!0,status:!0,updated_at:!0},dynamicProps:!1,dynamicItems:!1};function A(t,{
instancePath:i="",parentData:a,parentDataProperty:y,rootData:u=t,dynamicAnchors:l={}}={}){let e=null,s=0;const o=A.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),D(t,{instancePath:i,parentData:a,
parentDataProperty:y,rootData:u,dynamicAnchors:l})||(e=e===null?D.errors:e.concat(D.errors),s=e.length),t&&typeof t==
"object"&&!Array.isArray(t)){if(t.created_at===void 0){const r={instancePath:i,keyword:"required",params:{missingProperty:"\
created_at"}};e===null?e=[r]:e.push(r),s++}if(t.updated_at===void 0){const r={instancePath:i,keyword:"required",
params:{missingProperty:"updated_at"}};e===null?e=[r]:e.push(r),s++}if(t.created_at!==void 0){let r=t.created_at;
if(typeof r=="string"){if(!c(r)){const n={instancePath:i+"/created_at",keyword:"format",params:{format:"date-t\
ime"}};e===null?e=[n]:e.push(n),s++}}else{const n={instancePath:i+"/created_at",keyword:"type",params:{type:"s\
tring"}};e===null?e=[n]:e.push(n),s++}}if(t.updated_at!==void 0){let r=t.updated_at;if(typeof r=="string"){if(!c(
r)){const n={instancePath:i+"/updated_at",keyword:"format",params:{format:"date-time"}};e===null?e=[n]:e.push(
n),s++}}else{const n={instancePath:i+"/updated_at",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(
n),s++}}if(t.data_syncs!==void 0){let r=t.data_syncs;if(Array.isArray(r)){const n=r.length;for(let p=0;p<n;p++)
P(r[p],{instancePath:i+"/data_syncs/"+p,parentData:r,parentDataProperty:p,rootData:u,dynamicAnchors:l})||(e=e===
null?P.errors:e.concat(P.errors),s=e.length)}else{const n={instancePath:i+"/data_syncs",keyword:"type",params:{
type:"array"}};e===null?e=[n]:e.push(n),s++}}}else{const r={instancePath:i,keyword:"type",params:{type:"object"}};
e===null?e=[r]:e.push(r),s++}return A.errors=e,s===0}A.evaluated={props:{created_at:!0,updated_at:!0,data_syncs:!0,
id:!0,language:!0,tz_offset:!0,firstname:!0,lastname:!0,measurement_unit:!0,gender:!0,birthday:!0,height:!0,weight:!0,
thresholds:!0,location:!0,coach_config:!0},dynamicProps:!1,dynamicItems:!1};const He=P,Ke=J,Be={$id:"UserList",
type:"object",required:["users","pagination"],properties:{users:{type:"array",items:{$ref:"User"}},pagination:{
$ref:"Pagination"}}};function J(t,{instancePath:i="",parentData:a,parentDataProperty:y,rootData:u=t,dynamicAnchors:l={}}={}){
let e=null,s=0;const o=J.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t==
"object"&&!Array.isArray(t)){if(t.users===void 0){const r={instancePath:i,keyword:"required",params:{missingProperty:"\
users"}};e===null?e=[r]:e.push(r),s++}if(t.pagination===void 0){const r={instancePath:i,keyword:"required",params:{
missingProperty:"pagination"}};e===null?e=[r]:e.push(r),s++}if(t.users!==void 0){let r=t.users;if(Array.isArray(
r)){const n=r.length;for(let p=0;p<n;p++)A(r[p],{instancePath:i+"/users/"+p,parentData:r,parentDataProperty:p,
rootData:u,dynamicAnchors:l})||(e=e===null?A.errors:e.concat(A.errors),s=e.length)}else{const n={instancePath:i+
"/users",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}t.pagination!==void 0&&(_(t.pagination,
{instancePath:i+"/pagination",parentData:t,parentDataProperty:"pagination",rootData:u,dynamicAnchors:l})||(e=e===
null?_.errors:e.concat(_.errors),s=e.length))}else{const r={instancePath:i,keyword:"type",params:{type:"object"}};
e===null?e=[r]:e.push(r),s++}return J.errors=e,s===0}J.evaluated={props:{users:!0,pagination:!0},dynamicProps:!1,
dynamicItems:!1};const Ze=g,Ge={$id:"ChatMessage",type:"object",properties:{role:{type:"string"},content:{type:"\
string"}}};function g(t,{instancePath:i="",parentData:a,parentDataProperty:y,rootData:u=t,dynamicAnchors:l={}}={}){
let e=null,s=0;const o=g.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t==
"object"&&!Array.isArray(t)){if(t.role!==void 0&&typeof t.role!="string"){const r={instancePath:i+"/role",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.content!==void 0&&typeof t.content!="string"){
const r={instancePath:i+"/content",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}}else{const r={
instancePath:i,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return g.errors=e,s===0}g.evaluated=
{props:{role:!0,content:!0},dynamicProps:!1,dynamicItems:!1};const Je=x,we={$id:"ExcludableContext",type:"stri\
ng",enum:["all","knowledge","scores","workouts","baselines","facts","notes","language"]};function x(t,{instancePath:i="",
parentData:a,parentDataProperty:y,rootData:u=t,dynamicAnchors:l={}}={}){let e=null,s=0;const o=x.evaluated;if(o.
dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof t!="string"){const r={instancePath:i,keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(!(t==="all"||t==="knowledge"||t==="scores"||t===
"workouts"||t==="baselines"||t==="facts"||t==="notes"||t==="language")){const r={instancePath:i,keyword:"enum",
params:{allowedValues:we.enum}};e===null?e=[r]:e.push(r),s++}return x.errors=e,s===0}x.evaluated={dynamicProps:!1,
dynamicItems:!1};const Qe=Q,Xe={$id:"CreateChatCompletionRequest",type:"object",required:["messages"],properties:{
messages:{type:"array",items:{$ref:"ChatMessage"}},model:{type:"string"},temperature:{type:"number",minimum:0,
maximum:2},max_tokens:{type:"integer",minimum:1},stream:{type:"boolean"},top_p:{type:"number",minimum:0,maximum:1},
frequency_penalty:{type:"number",minimum:-2,maximum:2},presence_penalty:{type:"number",minimum:-2,maximum:2},exclude_context:{
type:"array",items:{$ref:"ExcludableContext"}}}};function Q(t,{instancePath:i="",parentData:a,parentDataProperty:y,
rootData:u=t,dynamicAnchors:l={}}={}){let e=null,s=0;const o=Q.evaluated;if(o.dynamicProps&&(o.props=void 0),o.
dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.messages===void 0){const r={instancePath:i,
keyword:"required",params:{missingProperty:"messages"}};e===null?e=[r]:e.push(r),s++}if(t.messages!==void 0){let r=t.
messages;if(Array.isArray(r)){const n=r.length;for(let p=0;p<n;p++)g(r[p],{instancePath:i+"/messages/"+p,parentData:r,
parentDataProperty:p,rootData:u,dynamicAnchors:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)}else{const n={
instancePath:i+"/messages",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(t.model!==void 0&&
typeof t.model!="string"){const r={instancePath:i+"/model",keyword:"type",params:{type:"string"}};e===null?e=[
r]:e.push(r),s++}if(t.temperature!==void 0){let r=t.temperature;if(typeof r=="number"){if(r>2||isNaN(r)){const n={
instancePath:i+"/temperature",keyword:"maximum",params:{comparison:"<=",limit:2}};e===null?e=[n]:e.push(n),s++}
if(r<0||isNaN(r)){const n={instancePath:i+"/temperature",keyword:"minimum",params:{comparison:">=",limit:0}};e===
null?e=[n]:e.push(n),s++}}else{const n={instancePath:i+"/temperature",keyword:"type",params:{type:"number"}};e===
null?e=[n]:e.push(n),s++}}if(t.max_tokens!==void 0){let r=t.max_tokens;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r))){const n={instancePath:i+"/max_tokens",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),s++}
if(typeof r=="number"&&(r<1||isNaN(r))){const n={instancePath:i+"/max_tokens",keyword:"minimum",params:{comparison:"\
>=",limit:1}};e===null?e=[n]:e.push(n),s++}}if(t.stream!==void 0&&typeof t.stream!="boolean"){const r={instancePath:i+
"/stream",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),s++}if(t.top_p!==void 0){let r=t.top_p;
if(typeof r=="number"){if(r>1||isNaN(r)){const n={instancePath:i+"/top_p",keyword:"maximum",params:{comparison:"\
<=",limit:1}};e===null?e=[n]:e.push(n),s++}if(r<0||isNaN(r)){const n={instancePath:i+"/top_p",keyword:"minimum",
params:{comparison:">=",limit:0}};e===null?e=[n]:e.push(n),s++}}else{const n={instancePath:i+"/top_p",keyword:"\
type",params:{type:"number"}};e===null?e=[n]:e.push(n),s++}}if(t.frequency_penalty!==void 0){let r=t.frequency_penalty;
if(typeof r=="number"){if(r>2||isNaN(r)){const n={instancePath:i+"/frequency_penalty",keyword:"maximum",params:{
comparison:"<=",limit:2}};e===null?e=[n]:e.push(n),s++}if(r<-2||isNaN(r)){const n={instancePath:i+"/frequency_\
penalty",keyword:"minimum",params:{comparison:">=",limit:-2}};e===null?e=[n]:e.push(n),s++}}else{const n={instancePath:i+
"/frequency_penalty",keyword:"type",params:{type:"number"}};e===null?e=[n]:e.push(n),s++}}if(t.presence_penalty!==
void 0){let r=t.presence_penalty;if(typeof r=="number"){if(r>2||isNaN(r)){const n={instancePath:i+"/presence_p\
enalty",keyword:"maximum",params:{comparison:"<=",limit:2}};e===null?e=[n]:e.push(n),s++}if(r<-2||isNaN(r)){const n={
instancePath:i+"/presence_penalty",keyword:"minimum",params:{comparison:">=",limit:-2}};e===null?e=[n]:e.push(
n),s++}}else{const n={instancePath:i+"/presence_penalty",keyword:"type",params:{type:"number"}};e===null?e=[n]:
e.push(n),s++}}if(t.exclude_context!==void 0){let r=t.exclude_context;if(Array.isArray(r)){const n=r.length;for(let p=0;p<
n;p++)x(r[p],{instancePath:i+"/exclude_context/"+p,parentData:r,parentDataProperty:p,rootData:u,dynamicAnchors:l})||
(e=e===null?x.errors:e.concat(x.errors),s=e.length)}else{const n={instancePath:i+"/exclude_context",keyword:"t\
ype",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}}else{const r={instancePath:i,keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),s++}return Q.errors=e,s===0}Q.evaluated={props:{messages:!0,model:!0,
temperature:!0,max_tokens:!0,stream:!0,top_p:!0,frequency_penalty:!0,presence_penalty:!0,exclude_context:!0},dynamicProps:!1,
dynamicItems:!1};const Ye=$,er={$id:"ChatCompletionResponse",type:"object",required:["id","object","created","\
model","choices"],properties:{id:{type:"string"},object:{type:"string"},created:{type:"integer"},model:{type:"\
string"},choices:{type:"array",items:{$ref:"ChatChoice"}},usage:{$ref:"ChatUsage"}}},rr={$id:"ChatChoice",type:"\
object",properties:{index:{type:"number"},message:{$ref:"ChatMessage"},finish_reason:{type:"string"}}};function I(t,{
instancePath:i="",parentData:a,parentDataProperty:y,rootData:u=t,dynamicAnchors:l={}}={}){let e=null,s=0;const o=I.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t)){if(t.index!==void 0&&typeof t.index!="number"){const r={instancePath:i+"/index",keyword:"type",params:{type:"\
number"}};e===null?e=[r]:e.push(r),s++}if(t.message!==void 0&&(g(t.message,{instancePath:i+"/message",parentData:t,
parentDataProperty:"message",rootData:u,dynamicAnchors:l})||(e=e===null?g.errors:e.concat(g.errors),s=e.length)),
t.finish_reason!==void 0&&typeof t.finish_reason!="string"){const r={instancePath:i+"/finish_reason",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}}else{const r={instancePath:i,keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),s++}return I.errors=e,s===0}I.evaluated={props:{index:!0,message:!0,finish_reason:!0},
dynamicProps:!1,dynamicItems:!1};const tr={$id:"ChatUsage",type:"object",properties:{prompt_tokens:{type:"numb\
er"},completion_tokens:{type:"number"},total_tokens:{type:"number"}}};function q(t,{instancePath:i="",parentData:a,
parentDataProperty:y,rootData:u=t,dynamicAnchors:l={}}={}){let e=null,s=0;const o=q.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.prompt_tokens!==
void 0&&typeof t.prompt_tokens!="number"){const r={instancePath:i+"/prompt_tokens",keyword:"type",params:{type:"\
number"}};e===null?e=[r]:e.push(r),s++}if(t.completion_tokens!==void 0&&typeof t.completion_tokens!="number"){
const r={instancePath:i+"/completion_tokens",keyword:"type",params:{type:"number"}};e===null?e=[r]:e.push(r),s++}
if(t.total_tokens!==void 0&&typeof t.total_tokens!="number"){const r={instancePath:i+"/total_tokens",keyword:"\
type",params:{type:"number"}};e===null?e=[r]:e.push(r),s++}}else{const r={instancePath:i,keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),s++}return q.errors=e,s===0}q.evaluated={props:{prompt_tokens:!0,completion_tokens:!0,
total_tokens:!0},dynamicProps:!1,dynamicItems:!1};function $(t,{instancePath:i="",parentData:a,parentDataProperty:y,
rootData:u=t,dynamicAnchors:l={}}={}){let e=null,s=0;const o=$.evaluated;if(o.dynamicProps&&(o.props=void 0),o.
dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){const r={instancePath:i,
keyword:"required",params:{missingProperty:"id"}};e===null?e=[r]:e.push(r),s++}if(t.object===void 0){const r={
instancePath:i,keyword:"required",params:{missingProperty:"object"}};e===null?e=[r]:e.push(r),s++}if(t.created===
void 0){const r={instancePath:i,keyword:"required",params:{missingProperty:"created"}};e===null?e=[r]:e.push(r),
s++}if(t.model===void 0){const r={instancePath:i,keyword:"required",params:{missingProperty:"model"}};e===null?
e=[r]:e.push(r),s++}if(t.choices===void 0){const r={instancePath:i,keyword:"required",params:{missingProperty:"\
choices"}};e===null?e=[r]:e.push(r),s++}if(t.id!==void 0&&typeof t.id!="string"){const r={instancePath:i+"/id",
keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.object!==void 0&&typeof t.object!="st\
ring"){const r={instancePath:i+"/object",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.
created!==void 0){let r=t.created;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){const n={instancePath:i+"/creat\
ed",keyword:"type",params:{type:"integer"}};e===null?e=[n]:e.push(n),s++}}if(t.model!==void 0&&typeof t.model!=
"string"){const r={instancePath:i+"/model",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}
if(t.choices!==void 0){let r=t.choices;if(Array.isArray(r)){const n=r.length;for(let p=0;p<n;p++)I(r[p],{instancePath:i+
"/choices/"+p,parentData:r,parentDataProperty:p,rootData:u,dynamicAnchors:l})||(e=e===null?I.errors:e.concat(I.
errors),s=e.length)}else{const n={instancePath:i+"/choices",keyword:"type",params:{type:"array"}};e===null?e=[
n]:e.push(n),s++}}t.usage!==void 0&&(q(t.usage,{instancePath:i+"/usage",parentData:t,parentDataProperty:"usage",
rootData:u,dynamicAnchors:l})||(e=e===null?q.errors:e.concat(q.errors),s=e.length))}else{const r={instancePath:i,
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return $.errors=e,s===0}$.evaluated={props:{
id:!0,object:!0,created:!0,model:!0,choices:!0,usage:!0},dynamicProps:!1,dynamicItems:!1};const sr=I,ir=q,nr=X,
or={$id:"ChatCompletionList",type:"object",required:["messages","pagination"],properties:{messages:{type:"arra\
y",items:{$ref:"ChatCompletionResponse"}},pagination:{$ref:"Pagination"}}};function X(t,{instancePath:i="",parentData:a,
parentDataProperty:y,rootData:u=t,dynamicAnchors:l={}}={}){let e=null,s=0;const o=X.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.messages===void 0){
const r={instancePath:i,keyword:"required",params:{missingProperty:"messages"}};e===null?e=[r]:e.push(r),s++}if(t.
pagination===void 0){const r={instancePath:i,keyword:"required",params:{missingProperty:"pagination"}};e===null?
e=[r]:e.push(r),s++}if(t.messages!==void 0){let r=t.messages;if(Array.isArray(r)){const n=r.length;for(let p=0;p<
n;p++)$(r[p],{instancePath:i+"/messages/"+p,parentData:r,parentDataProperty:p,rootData:u,dynamicAnchors:l})||(e=
e===null?$.errors:e.concat($.errors),s=e.length)}else{const n={instancePath:i+"/messages",keyword:"type",params:{
type:"array"}};e===null?e=[n]:e.push(n),s++}}t.pagination!==void 0&&(_(t.pagination,{instancePath:i+"/paginati\
on",parentData:t,parentDataProperty:"pagination",rootData:u,dynamicAnchors:l})||(e=e===null?_.errors:e.concat(
_.errors),s=e.length))}else{const r={instancePath:i,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(
r),s++}return X.errors=e,s===0}X.evaluated={props:{messages:!0,pagination:!0},dynamicProps:!1,dynamicItems:!1};
const pr=N,be={$id:"FactType",type:"string",enum:["mind","body","activity","nutrition","sleep","recovery","goa\
l"]};function N(t,{instancePath:i="",parentData:a,parentDataProperty:y,rootData:u=t,dynamicAnchors:l={}}={}){let e=null,
s=0;const o=N.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof t!="string"){
const r={instancePath:i,keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(!(t==="mind"||t===
"body"||t==="activity"||t==="nutrition"||t==="sleep"||t==="recovery"||t==="goal")){const r={instancePath:i,keyword:"\
enum",params:{allowedValues:be.enum}};e===null?e=[r]:e.push(r),s++}return N.errors=e,s===0}N.evaluated={dynamicProps:!1,
dynamicItems:!1};const ur=E,ve={$id:"FactSource",type:"string",enum:["survey","user_input","coach","integratio\
n"]};function E(t,{instancePath:i="",parentData:a,parentDataProperty:y,rootData:u=t,dynamicAnchors:l={}}={}){let e=null,
s=0;const o=E.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof t!="string"){
const r={instancePath:i,keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(!(t==="survey"||
t==="user_input"||t==="coach"||t==="integration")){const r={instancePath:i,keyword:"enum",params:{allowedValues:ve.
enum}};e===null?e=[r]:e.push(r),s++}return E.errors=e,s===0}E.evaluated={dynamicProps:!1,dynamicItems:!1};const lr=C,
ar={$id:"FactInput",type:"object",required:["text","type"],properties:{text:{type:"string",minLength:1,maxLength:1e3},
type:{$ref:"FactType"},source:{$ref:"FactSource"}}},z=ucs2length;function C(t,{instancePath:i="",parentData:a,
parentDataProperty:y,rootData:u=t,dynamicAnchors:l={}}={}){let e=null,s=0;const o=C.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.text===void 0){
const r={instancePath:i,keyword:"required",params:{missingProperty:"text"}};e===null?e=[r]:e.push(r),s++}if(t.
type===void 0){const r={instancePath:i,keyword:"required",params:{missingProperty:"type"}};e===null?e=[r]:e.push(
r),s++}if(t.text!==void 0){let r=t.text;if(typeof r=="string"){if(z(r)>1e3){const n={instancePath:i+"/text",keyword:"\
maxLength",params:{limit:1e3}};e===null?e=[n]:e.push(n),s++}if(z(r)<1){const n={instancePath:i+"/text",keyword:"\
minLength",params:{limit:1}};e===null?e=[n]:e.push(n),s++}}else{const n={instancePath:i+"/text",keyword:"type",
params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}t.type!==void 0&&(N(t.type,{instancePath:i+"/type",parentData:t,
parentDataProperty:"type",rootData:u,dynamicAnchors:l})||(e=e===null?N.errors:e.concat(N.errors),s=e.length)),
t.source!==void 0&&(E(t.source,{instancePath:i+"/source",parentData:t,parentDataProperty:"source",rootData:u,dynamicAnchors:l})||
(e=e===null?E.errors:e.concat(E.errors),s=e.length))}else{const r={instancePath:i,keyword:"type",params:{type:"\
object"}};e===null?e=[r]:e.push(r),s++}return C.errors=e,s===0}C.evaluated={props:{text:!0,type:!0,source:!0},
dynamicProps:!1,dynamicItems:!1};const yr=Y,je={$id:"Fact",allOf:[{$ref:"FactInput"},{type:"object",required:[
"user_id","created_at","updated_at"],properties:{user_id:{type:"string"},created_at:{type:"string",format:"dat\
e-time"},updated_at:{type:"string",format:"date-time"},id:{type:"string"},certainty_on_creation:{type:"number",
minimum:0,maximum:1},certainty_on_update:{type:["number","null"],minimum:0,maximum:1}}}]};function Y(t,{instancePath:i="",
parentData:a,parentDataProperty:y,rootData:u=t,dynamicAnchors:l={}}={}){let e=null,s=0;const o=Y.evaluated;if(o.
dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),C(t,{instancePath:i,parentData:a,parentDataProperty:y,
rootData:u,dynamicAnchors:l})||(e=e===null?C.errors:e.concat(C.errors),s=e.length),t&&typeof t=="object"&&!Array.
isArray(t)){if(t.user_id===void 0){const r={instancePath:i,keyword:"required",params:{missingProperty:"user_id"}};
e===null?e=[r]:e.push(r),s++}if(t.created_at===void 0){const r={instancePath:i,keyword:"required",params:{missingProperty:"\
created_at"}};e===null?e=[r]:e.push(r),s++}if(t.updated_at===void 0){const r={instancePath:i,keyword:"required",
params:{missingProperty:"updated_at"}};e===null?e=[r]:e.push(r),s++}if(t.user_id!==void 0&&typeof t.user_id!="\
string"){const r={instancePath:i+"/user_id",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}
if(t.created_at!==void 0){let r=t.created_at;if(typeof r=="string"){if(!c(r)){const n={instancePath:i+"/create\
d_at",keyword:"format",params:{format:"date-time"}};e===null?e=[n]:e.push(n),s++}}else{const n={instancePath:i+
"/created_at",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}if(t.updated_at!==void 0){let r=t.
updated_at;if(typeof r=="string"){if(!c(r)){const n={instancePath:i+"/updated_at",keyword:"format",params:{format:"\
date-time"}};e===null?e=[n]:e.push(n),s++}}else{const n={instancePath:i+"/updated_at",keyword:"type",params:{type:"\
string"}};e===null?e=[n]:e.push(n),s++}}if(t.id!==void 0&&typeof t.id!="string"){const r={instancePath:i+"/id",
keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.certainty_on_creation!==void 0){let r=t.
certainty_on_creation;if(typeof r=="number"){if(r>1||isNaN(r)){const n={instancePath:i+"/certainty_on_creation",
keyword:"maximum",params:{comparison:"<=",limit:1}};e===null?e=[n]:e.push(n),s++}if(r<0||isNaN(r)){const n={instancePath:i+
"/certainty_on_creation",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[n]:e.push(n),s++}}else{
const n={instancePath:i+"/certainty_on_creation",keyword:"type",params:{type:"number"}};e===null?e=[n]:e.push(
n),s++}}if(t.certainty_on_update!==void 0){let r=t.certainty_on_update;if(typeof r!="number"&&r!==null){const n={
instancePath:i+"/certainty_on_update",keyword:"type",params:{type:je.allOf[1].properties.certainty_on_update.type}};
e===null?e=[n]:e.push(n),s++}if(typeof r=="number"){if(r>1||isNaN(r)){const n={instancePath:i+"/certainty_on_u\
pdate",keyword:"maximum",params:{comparison:"<=",limit:1}};e===null?e=[n]:e.push(n),s++}if(r<0||isNaN(r)){const n={
instancePath:i+"/certainty_on_update",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[n]:e.push(
n),s++}}}}else{const r={instancePath:i,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Y.
errors=e,s===0}Y.evaluated={props:{user_id:!0,created_at:!0,updated_at:!0,id:!0,certainty_on_creation:!0,certainty_on_update:!0,
text:!0,type:!0,source:!0},dynamicProps:!1,dynamicItems:!1};const fr=S,dr={$id:"ActivityInput",type:"object",required:[
"type","start_datetime","end_datetime","data_source","duration_seconds","type_name","tss"],properties:{type:{type:"\
string"},start_datetime:{type:"string",format:"date-time"},end_datetime:{type:"string",format:"date-time"},data_source:{
type:"string"},duration_seconds:{type:"number",minimum:0},type_name:{type:"string"},tss:{type:"number"},used_ftp:{
type:"number"},guessed_ftp:{type:"number"},is_breakthrough_ftp:{type:"boolean"},zone_power:{type:"string"},normalized_power:{
type:"number"},variability_index:{type:"number"},intensity_factor:{type:"number"},tss_power:{type:"number"},average_hr:{
type:"number"},average_power:{type:"number"},zone_hr:{type:"string"},used_lthr:{type:"number"},guessed_lthr:{type:"\
number"},guessed_mhr:{type:"number"},is_breakthrough_lthr:{type:"boolean"},tss_hr:{type:"number"},peak_duration_hr:{
type:"number"},cardio_duration_hr:{type:"number"},fatburn_duration_hr:{type:"number"},light_duration_hr:{type:"\
number"},hr_series:{type:"string"},hr_series_sampling_rate:{type:"string"},peak_threshold_hr:{type:"number"},cardio_threshold_hr:{
type:"number"},fatburn_threshold_hr:{type:"number"},calories:{type:"number"},max_hr:{type:"number"},hr_zone_durations_seconds:{
type:"array",items:{type:"number"}},hr_zone_thresholds:{type:"array",items:{type:"number"}},power_zone_durations_seconds:{
type:"array",items:{type:"number"}},power_zone_thresholds:{type:"array",items:{type:"number"}},activity_score_before:{
type:"number"},activity_score_after:{type:"number"},group_id:{type:"number"},selected:{type:"boolean"},created_at:{
type:"string",format:"date-time"},updated_at:{type:"string",format:"date-time"}}};function S(t,{instancePath:i="",
parentData:a,parentDataProperty:y,rootData:u=t,dynamicAnchors:l={}}={}){let e=null,s=0;const o=S.evaluated;if(o.
dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.
type===void 0){const r={instancePath:i,keyword:"required",params:{missingProperty:"type"}};e===null?e=[r]:e.push(
r),s++}if(t.start_datetime===void 0){const r={instancePath:i,keyword:"required",params:{missingProperty:"start\
_datetime"}};e===null?e=[r]:e.push(r),s++}if(t.end_datetime===void 0){const r={instancePath:i,keyword:"require\
d",params:{missingProperty:"end_datetime"}};e===null?e=[r]:e.push(r),s++}if(t.data_source===void 0){const r={instancePath:i,
keyword:"required",params:{missingProperty:"data_source"}};e===null?e=[r]:e.push(r),s++}if(t.duration_seconds===
void 0){const r={instancePath:i,keyword:"required",params:{missingProperty:"duration_seconds"}};e===null?e=[r]:
e.push(r),s++}if(t.type_name===void 0){const r={instancePath:i,keyword:"required",params:{missingProperty:"typ\
e_name"}};e===null?e=[r]:e.push(r),s++}if(t.tss===void 0){const r={instancePath:i,keyword:"required",params:{missingProperty:"\
tss"}};e===null?e=[r]:e.push(r),s++}if(t.type!==void 0&&typeof t.type!="string"){const r={instancePath:i+"/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.start_datetime!==void 0){let r=t.start_datetime;
if(typeof r=="string"){if(!c(r)){const n={instancePath:i+"/start_datetime",keyword:"format",params:{format:"da\
te-time"}};e===null?e=[n]:e.push(n),s++}}else{const n={instancePath:i+"/start_datetime",keyword:"type",params:{
type:"string"}};e===null?e=[n]:e.push(n),s++}}if(t.end_datetime!==void 0){let r=t.end_datetime;if(typeof r=="s\
tring"){if(!c(r)){const n={instancePath:i+"/end_datetime",keyword:"format",params:{format:"date-time"}};e===null?
e=[n]:e.push(n),s++}}else{const n={instancePath:i+"/end_datetime",keyword:"type",params:{type:"string"}};e===null?
e=[n]:e.push(n),s++}}if(t.data_source!==void 0&&typeof t.data_source!="string"){const r={instancePath:i+"/data\
_source",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.duration_seconds!==void 0){let r=t.
duration_seconds;if(typeof r=="number"){if(r<0||isNaN(r)){const n={instancePath:i+"/duration_seconds",keyword:"\
minimum",params:{comparison:">=",limit:0}};e===null?e=[n]:e.push(n),s++}}else{const n={instancePath:i+"/durati\
on_seconds",keyword:"type",params:{type:"number"}};e===null?e=[n]:e.push(n),s++}}if(t.type_name!==void 0&&typeof t.
type_name!="string"){const r={instancePath:i+"/type_name",keyword:"type",params:{type:"string"}};e===null?e=[r]:
e.push(r),s++}if(t.tss!==void 0&&typeof t.tss!="number"){const r={instancePath:i+"/tss",keyword:"type",params:{
type:"number"}};e===null?e=[r]:e.push(r),s++}if(t.used_ftp!==void 0&&typeof t.used_ftp!="number"){const r={instancePath:i+
"/used_ftp",keyword:"type",params:{type:"number"}};e===null?e=[r]:e.push(r),s++}if(t.guessed_ftp!==void 0&&typeof t.
guessed_ftp!="number"){const r={instancePath:i+"/guessed_ftp",keyword:"type",params:{type:"number"}};e===null?
e=[r]:e.push(r),s++}if(t.is_breakthrough_ftp!==void 0&&typeof t.is_breakthrough_ftp!="boolean"){const r={instancePath:i+
"/is_breakthrough_ftp",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),s++}if(t.zone_power!==
void 0&&typeof t.zone_power!="string"){const r={instancePath:i+"/zone_power",keyword:"type",params:{type:"stri\
ng"}};e===null?e=[r]:e.push(r),s++}if(t.normalized_power!==void 0&&typeof t.normalized_power!="number"){const r={
instancePath:i+"/normalized_power",keyword:"type",params:{type:"number"}};e===null?e=[r]:e.push(r),s++}if(t.variability_index!==
void 0&&typeof t.variability_index!="number"){const r={instancePath:i+"/variability_index",keyword:"type",params:{
type:"number"}};e===null?e=[r]:e.push(r),s++}if(t.intensity_factor!==void 0&&typeof t.intensity_factor!="numbe\
r"){const r={instancePath:i+"/intensity_factor",keyword:"type",params:{type:"number"}};e===null?e=[r]:e.push(r),
s++}if(t.tss_power!==void 0&&typeof t.tss_power!="number"){const r={instancePath:i+"/tss_power",keyword:"type",
params:{type:"number"}};e===null?e=[r]:e.push(r),s++}if(t.average_hr!==void 0&&typeof t.average_hr!="number"){
const r={instancePath:i+"/average_hr",keyword:"type",params:{type:"number"}};e===null?e=[r]:e.push(r),s++}if(t.
average_power!==void 0&&typeof t.average_power!="number"){const r={instancePath:i+"/average_power",keyword:"ty\
pe",params:{type:"number"}};e===null?e=[r]:e.push(r),s++}if(t.zone_hr!==void 0&&typeof t.zone_hr!="string"){const r={
instancePath:i+"/zone_hr",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.used_lthr!==
void 0&&typeof t.used_lthr!="number"){const r={instancePath:i+"/used_lthr",keyword:"type",params:{type:"number"}};
e===null?e=[r]:e.push(r),s++}if(t.guessed_lthr!==void 0&&typeof t.guessed_lthr!="number"){const r={instancePath:i+
"/guessed_lthr",keyword:"type",params:{type:"number"}};e===null?e=[r]:e.push(r),s++}if(t.guessed_mhr!==void 0&&
typeof t.guessed_mhr!="number"){const r={instancePath:i+"/guessed_mhr",keyword:"type",params:{type:"number"}};
e===null?e=[r]:e.push(r),s++}if(t.is_breakthrough_lthr!==void 0&&typeof t.is_breakthrough_lthr!="boolean"){const r={
instancePath:i+"/is_breakthrough_lthr",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),s++}if(t.
tss_hr!==void 0&&typeof t.tss_hr!="number"){const r={instancePath:i+"/tss_hr",keyword:"type",params:{type:"num\
ber"}};e===null?e=[r]:e.push(r),s++}if(t.peak_duration_hr!==void 0&&typeof t.peak_duration_hr!="number"){const r={
instancePath:i+"/peak_duration_hr",keyword:"type",params:{type:"number"}};e===null?e=[r]:e.push(r),s++}if(t.cardio_duration_hr!==
void 0&&typeof t.cardio_duration_hr!="number"){const r={instancePath:i+"/cardio_duration_hr",keyword:"type",params:{
type:"number"}};e===null?e=[r]:e.push(r),s++}if(t.fatburn_duration_hr!==void 0&&typeof t.fatburn_duration_hr!=
"number"){const r={instancePath:i+"/fatburn_duration_hr",keyword:"type",params:{type:"number"}};e===null?e=[r]:
e.push(r),s++}if(t.light_duration_hr!==void 0&&typeof t.light_duration_hr!="number"){const r={instancePath:i+"\
/light_duration_hr",keyword:"type",params:{type:"number"}};e===null?e=[r]:e.push(r),s++}if(t.hr_series!==void 0&&
typeof t.hr_series!="string"){const r={instancePath:i+"/hr_series",keyword:"type",params:{type:"string"}};e===
null?e=[r]:e.push(r),s++}if(t.hr_series_sampling_rate!==void 0&&typeof t.hr_series_sampling_rate!="string"){const r={
instancePath:i+"/hr_series_sampling_rate",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}
if(t.peak_threshold_hr!==void 0&&typeof t.peak_threshold_hr!="number"){const r={instancePath:i+"/peak_threshol\
d_hr",keyword:"type",params:{type:"number"}};e===null?e=[r]:e.push(r),s++}if(t.cardio_threshold_hr!==void 0&&typeof t.
cardio_threshold_hr!="number"){const r={instancePath:i+"/cardio_threshold_hr",keyword:"type",params:{type:"num\
ber"}};e===null?e=[r]:e.push(r),s++}if(t.fatburn_threshold_hr!==void 0&&typeof t.fatburn_threshold_hr!="number"){
const r={instancePath:i+"/fatburn_threshold_hr",keyword:"type",params:{type:"number"}};e===null?e=[r]:e.push(r),
s++}if(t.calories!==void 0&&typeof t.calories!="number"){const r={instancePath:i+"/calories",keyword:"type",params:{
type:"number"}};e===null?e=[r]:e.push(r),s++}if(t.max_hr!==void 0&&typeof t.max_hr!="number"){const r={instancePath:i+
"/max_hr",keyword:"type",params:{type:"number"}};e===null?e=[r]:e.push(r),s++}if(t.hr_zone_durations_seconds!==
void 0){let r=t.hr_zone_durations_seconds;if(Array.isArray(r)){const n=r.length;for(let p=0;p<n;p++)if(typeof r[p]!=
"number"){const d={instancePath:i+"/hr_zone_durations_seconds/"+p,keyword:"type",params:{type:"number"}};e===null?
e=[d]:e.push(d),s++}}else{const n={instancePath:i+"/hr_zone_durations_seconds",keyword:"type",params:{type:"ar\
ray"}};e===null?e=[n]:e.push(n),s++}}if(t.hr_zone_thresholds!==void 0){let r=t.hr_zone_thresholds;if(Array.isArray(
r)){const n=r.length;for(let p=0;p<n;p++)if(typeof r[p]!="number"){const d={instancePath:i+"/hr_zone_threshold\
s/"+p,keyword:"type",params:{type:"number"}};e===null?e=[d]:e.push(d),s++}}else{const n={instancePath:i+"/hr_z\
one_thresholds",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(t.power_zone_durations_seconds!==
void 0){let r=t.power_zone_durations_seconds;if(Array.isArray(r)){const n=r.length;for(let p=0;p<n;p++)if(typeof r[p]!=
"number"){const d={instancePath:i+"/power_zone_durations_seconds/"+p,keyword:"type",params:{type:"number"}};e===
null?e=[d]:e.push(d),s++}}else{const n={instancePath:i+"/power_zone_durations_seconds",keyword:"type",params:{
type:"array"}};e===null?e=[n]:e.push(n),s++}}if(t.power_zone_thresholds!==void 0){let r=t.power_zone_thresholds;
if(Array.isArray(r)){const n=r.length;for(let p=0;p<n;p++)if(typeof r[p]!="number"){const d={instancePath:i+"/\
power_zone_thresholds/"+p,keyword:"type",params:{type:"number"}};e===null?e=[d]:e.push(d),s++}}else{const n={instancePath:i+
"/power_zone_thresholds",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(t.activity_score_before!==
void 0&&typeof t.activity_score_before!="number"){const r={instancePath:i+"/activity_score_before",keyword:"ty\
pe",params:{type:"number"}};e===null?e=[r]:e.push(r),s++}if(t.activity_score_after!==void 0&&typeof t.activity_score_after!=
"number"){const r={instancePath:i+"/activity_score_after",keyword:"type",params:{type:"number"}};e===null?e=[r]:
e.push(r),s++}if(t.group_id!==void 0&&typeof t.group_id!="number"){const r={instancePath:i+"/group_id",keyword:"\
type",params:{type:"number"}};e===null?e=[r]:e.push(r),s++}if(t.selected!==void 0&&typeof t.selected!="boolean"){
const r={instancePath:i+"/selected",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),s++}if(t.
created_at!==void 0){let r=t.created_at;if(typeof r=="string"){if(!c(r)){const n={instancePath:i+"/created_at",
keyword:"format",params:{format:"date-time"}};e===null?e=[n]:e.push(n),s++}}else{const n={instancePath:i+"/cre\
ated_at",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}if(t.updated_at!==void 0){let r=t.
updated_at;if(typeof r=="string"){if(!c(r)){const n={instancePath:i+"/updated_at",keyword:"format",params:{format:"\
date-time"}};e===null?e=[n]:e.push(n),s++}}else{const n={instancePath:i+"/updated_at",keyword:"type",params:{type:"\
string"}};e===null?e=[n]:e.push(n),s++}}}else{const r={instancePath:i,keyword:"type",params:{type:"object"}};e===
null?e=[r]:e.push(r),s++}return S.errors=e,s===0}S.evaluated={props:{type:!0,start_datetime:!0,end_datetime:!0,
data_source:!0,duration_seconds:!0,type_name:!0,tss:!0,used_ftp:!0,guessed_ftp:!0,is_breakthrough_ftp:!0,zone_power:!0,
normalized_power:!0,variability_index:!0,intensity_factor:!0,tss_power:!0,average_hr:!0,average_power:!0,zone_hr:!0,
used_lthr:!0,guessed_lthr:!0,guessed_mhr:!0,is_breakthrough_lthr:!0,tss_hr:!0,peak_duration_hr:!0,cardio_duration_hr:!0,
fatburn_duration_hr:!0,light_duration_hr:!0,hr_series:!0,hr_series_sampling_rate:!0,peak_threshold_hr:!0,cardio_threshold_hr:!0,
fatburn_threshold_hr:!0,calories:!0,max_hr:!0,hr_zone_durations_seconds:!0,hr_zone_thresholds:!0,power_zone_durations_seconds:!0,
power_zone_thresholds:!0,activity_score_before:!0,activity_score_after:!0,group_id:!0,selected:!0,created_at:!0,
updated_at:!0},dynamicProps:!1,dynamicItems:!1};const mr=L,cr={$id:"Activity",allOf:[{$ref:"ActivityInput"},{type:"\
object",required:["project_id","user_id"],properties:{project_id:{type:"string"},user_id:{type:"string"},id:{type:"\
string"}}}]};function L(t,{instancePath:i="",parentData:a,parentDataProperty:y,rootData:u=t,dynamicAnchors:l={}}={}){
let e=null,s=0;const o=L.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),S(t,{instancePath:i,
parentData:a,parentDataProperty:y,rootData:u,dynamicAnchors:l})||(e=e===null?S.errors:e.concat(S.errors),s=e.length),
t&&typeof t=="object"&&!Array.isArray(t)){if(t.project_id===void 0){const r={instancePath:i,keyword:"required",
params:{missingProperty:"project_id"}};e===null?e=[r]:e.push(r),s++}if(t.user_id===void 0){const r={instancePath:i,
keyword:"required",params:{missingProperty:"user_id"}};e===null?e=[r]:e.push(r),s++}if(t.project_id!==void 0&&
typeof t.project_id!="string"){const r={instancePath:i+"/project_id",keyword:"type",params:{type:"string"}};e===
null?e=[r]:e.push(r),s++}if(t.user_id!==void 0&&typeof t.user_id!="string"){const r={instancePath:i+"/user_id",
keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.id!==void 0&&typeof t.id!="string"){const r={
instancePath:i+"/id",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}}else{const r={instancePath:i,
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return L.errors=e,s===0}L.evaluated={props:{
project_id:!0,user_id:!0,id:!0,type:!0,start_datetime:!0,end_datetime:!0,data_source:!0,duration_seconds:!0,type_name:!0,
tss:!0,used_ftp:!0,guessed_ftp:!0,is_breakthrough_ftp:!0,zone_power:!0,normalized_power:!0,variability_index:!0,
intensity_factor:!0,tss_power:!0,average_hr:!0,average_power:!0,zone_hr:!0,used_lthr:!0,guessed_lthr:!0,guessed_mhr:!0,
is_breakthrough_lthr:!0,tss_hr:!0,peak_duration_hr:!0,cardio_duration_hr:!0,fatburn_duration_hr:!0,light_duration_hr:!0,
hr_series:!0,hr_series_sampling_rate:!0,peak_threshold_hr:!0,cardio_threshold_hr:!0,fatburn_threshold_hr:!0,calories:!0,
max_hr:!0,hr_zone_durations_seconds:!0,hr_zone_thresholds:!0,power_zone_durations_seconds:!0,power_zone_thresholds:!0,
activity_score_before:!0,activity_score_after:!0,group_id:!0,selected:!0,created_at:!0,updated_at:!0},dynamicProps:!1,
dynamicItems:!1};const _r=ee,gr={$id:"ActivityList",type:"object",required:["activities","pagination"],properties:{
activities:{type:"array",items:{$ref:"Activity"}},pagination:{$ref:"Pagination"}}};function ee(t,{instancePath:i="",
parentData:a,parentDataProperty:y,rootData:u=t,dynamicAnchors:l={}}={}){let e=null,s=0;const o=ee.evaluated;if(o.
dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.
activities===void 0){const r={instancePath:i,keyword:"required",params:{missingProperty:"activities"}};e===null?
e=[r]:e.push(r),s++}if(t.pagination===void 0){const r={instancePath:i,keyword:"required",params:{missingProperty:"\
pagination"}};e===null?e=[r]:e.push(r),s++}if(t.activities!==void 0){let r=t.activities;if(Array.isArray(r)){const n=r.
length;for(let p=0;p<n;p++)L(r[p],{instancePath:i+"/activities/"+p,parentData:r,parentDataProperty:p,rootData:u,
dynamicAnchors:l})||(e=e===null?L.errors:e.concat(L.errors),s=e.length)}else{const n={instancePath:i+"/activit\
ies",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}t.pagination!==void 0&&(_(t.pagination,
{instancePath:i+"/pagination",parentData:t,parentDataProperty:"pagination",rootData:u,dynamicAnchors:l})||(e=e===
null?_.errors:e.concat(_.errors),s=e.length))}else{const r={instancePath:i,keyword:"type",params:{type:"object"}};
e===null?e=[r]:e.push(r),s++}return ee.errors=e,s===0}ee.evaluated={props:{activities:!0,pagination:!0},dynamicProps:!1,
dynamicItems:!1};const hr=re,De={$id:"CreateAISummaryRequest",type:"object",required:["type","data"],properties:{
type:{type:"string",enum:["meal"]},data:{$ref:"MealInput"}}},kr={$id:"MealInput",allOf:[{type:"object",required:[
"meal_time"],properties:{meal_time:{type:"string",format:"date-time"},description:{type:"string",maxLength:2e3},
image_base64:{type:"string",pattern:"^data:image/(jpeg|png|jpg);base64,[A-Za-z0-9+/=]+$"},portion_multiplier:{
type:"number",minimum:.1,maximum:10},comment:{type:"string",maxLength:500}}},{anyOf:[{type:"object",required:[
"description"],properties:{description:{type:"string"}}},{type:"object",required:["image_base64"],properties:{
image_base64:{type:"string"}}}]}]},Pe=new RegExp("^data:image/(jpeg|png|jpg);base64,[A-Za-z0-9+/=]+$","u");function U(t,{
instancePath:i="",parentData:a,parentDataProperty:y,rootData:u=t,dynamicAnchors:l={}}={}){let e=null,s=0;const o=U.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t)){if(t.meal_time===void 0){const f={instancePath:i,keyword:"required",params:{missingProperty:"meal_time"}};
e===null?e=[f]:e.push(f),s++}if(t.meal_time!==void 0){let f=t.meal_time;if(typeof f=="string"){if(!c(f)){const m={
instancePath:i+"/meal_time",keyword:"format",params:{format:"date-time"}};e===null?e=[m]:e.push(m),s++}}else{const m={
instancePath:i+"/meal_time",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),s++}}if(t.description!==
void 0){let f=t.description;if(typeof f=="string"){if(z(f)>2e3){const m={instancePath:i+"/description",keyword:"\
maxLength",params:{limit:2e3}};e===null?e=[m]:e.push(m),s++}}else{const m={instancePath:i+"/description",keyword:"\
type",params:{type:"string"}};e===null?e=[m]:e.push(m),s++}}if(t.image_base64!==void 0){let f=t.image_base64;if(typeof f==
"string"){if(!Pe.test(f)){const m={instancePath:i+"/image_base64",keyword:"pattern",params:{pattern:"^data:ima\
ge/(jpeg|png|jpg);base64,[A-Za-z0-9+/=]+$"}};e===null?e=[m]:e.push(m),s++}}else{const m={instancePath:i+"/imag\
e_base64",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),s++}}if(t.portion_multiplier!==void 0){
let f=t.portion_multiplier;if(typeof f=="number"){if(f>10||isNaN(f)){const m={instancePath:i+"/portion_multipl\
ier",keyword:"maximum",params:{comparison:"<=",limit:10}};e===null?e=[m]:e.push(m),s++}if(f<.1||isNaN(f)){const m={
instancePath:i+"/portion_multiplier",keyword:"minimum",params:{comparison:">=",limit:.1}};e===null?e=[m]:e.push(
m),s++}}else{const m={instancePath:i+"/portion_multiplier",keyword:"type",params:{type:"number"}};e===null?e=[
m]:e.push(m),s++}}if(t.comment!==void 0){let f=t.comment;if(typeof f=="string"){if(z(f)>500){const m={instancePath:i+
"/comment",keyword:"maxLength",params:{limit:500}};e===null?e=[m]:e.push(m),s++}}else{const m={instancePath:i+
"/comment",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),s++}}}else{const f={instancePath:i,
keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),s++}const r=s;let n=!1;const p=s;if(t&&typeof t==
"object"&&!Array.isArray(t)){if(t.description===void 0){const f={instancePath:i,keyword:"required",params:{missingProperty:"\
description"}};e===null?e=[f]:e.push(f),s++}if(t.description!==void 0&&typeof t.description!="string"){const f={
instancePath:i+"/description",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),s++}}else{const f={
instancePath:i,keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),s++}var k=p===s;if(n=n||k,k){var d={};
d.description=!0}const h=s;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.image_base64===void 0){const f={instancePath:i,
keyword:"required",params:{missingProperty:"image_base64"}};e===null?e=[f]:e.push(f),s++}if(t.image_base64!==void 0&&
typeof t.image_base64!="string"){const f={instancePath:i+"/image_base64",keyword:"type",params:{type:"string"}};
e===null?e=[f]:e.push(f),s++}}else{const f={instancePath:i,keyword:"type",params:{type:"object"}};e===null?e=[
f]:e.push(f),s++}var k=h===s;if(n=n||k,k&&d!==!0&&(d=d||{},d.image_base64=!0),n)s=r,e!==null&&(r?e.length=r:e=
null);else{const f={instancePath:i,keyword:"anyOf",params:{}};e===null?e=[f]:e.push(f),s++}return d!==!0&&(d=d||
{},d.meal_time=!0,d.description=!0,d.image_base64=!0,d.portion_multiplier=!0,d.comment=!0),U.errors=e,o.props=
d,s===0}U.evaluated={dynamicProps:!0,dynamicItems:!1};function re(t,{instancePath:i="",parentData:a,parentDataProperty:y,
rootData:u=t,dynamicAnchors:l={}}={}){let e=null,s=0;const o=re.evaluated;if(o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.type===void 0){const r={instancePath:i,
keyword:"required",params:{missingProperty:"type"}};e===null?e=[r]:e.push(r),s++}if(t.data===void 0){const r={
instancePath:i,keyword:"required",params:{missingProperty:"data"}};e===null?e=[r]:e.push(r),s++}if(t.type!==void 0){
let r=t.type;if(typeof r!="string"){const n={instancePath:i+"/type",keyword:"type",params:{type:"string"}};e===
null?e=[n]:e.push(n),s++}if(r!=="meal"){const n={instancePath:i+"/type",keyword:"enum",params:{allowedValues:De.
properties.type.enum}};e===null?e=[n]:e.push(n),s++}}t.data!==void 0&&(U(t.data,{instancePath:i+"/data",parentData:t,
parentDataProperty:"data",rootData:u,dynamicAnchors:l})||(e=e===null?U.errors:e.concat(U.errors),s=e.length))}else{
const r={instancePath:i,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return re.errors=e,
s===0}re.evaluated={props:{type:!0,data:!0},dynamicProps:!1,dynamicItems:!1};const wr=R,Ae={$id:"AISummaryName",
type:"string",enum:["WorkoutSummary","MindfulsessionSummary","MealSummary","SleepSummary","DailySummary","Week\
lySummary","TrendSummary","ImpactSummary","WeeklyActivitySummary","DailyNutritionSummary","WeeklyNutritionSumm\
ary"]};function R(t,{instancePath:i="",parentData:a,parentDataProperty:y,rootData:u=t,dynamicAnchors:l={}}={}){
let e=null,s=0;const o=R.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof t!=
"string"){const r={instancePath:i,keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(!(t===
"WorkoutSummary"||t==="MindfulsessionSummary"||t==="MealSummary"||t==="SleepSummary"||t==="DailySummary"||t===
"WeeklySummary"||t==="TrendSummary"||t==="ImpactSummary"||t==="WeeklyActivitySummary"||t==="DailyNutritionSumm\
ary"||t==="WeeklyNutritionSummary")){const r={instancePath:i,keyword:"enum",params:{allowedValues:Ae.enum}};e===
null?e=[r]:e.push(r),s++}return R.errors=e,s===0}R.evaluated={dynamicProps:!1,dynamicItems:!1};const br=te,_e={
$id:"AISummary",type:"object",required:["id","name"],properties:{id:{type:"string"},name:{$ref:"AISummaryName"},
user_id:{type:"string"},project_id:{type:"string"},created_at:{type:"string",format:"date-time"},updated_at:{type:"\
string",format:"date-time"},period:{$ref:"AISummaryPeriod"},data:{type:"object",additionalProperties:!0},llm_output:{
$ref:"AISummaryText"},providers:{type:"array",items:{type:"string",enum:["GARMIN","APPLE","OURA","FITBIT","WHO\
OP"]}},is_custom:{type:"boolean"},ref:{type:"string"},knowledge_urls:{type:"array",items:{$ref:"KnowledgeLink"}},
user_comment:{type:"string"},user_rating:{type:"number",enum:[-1,0,1]},llm_debug:{$ref:"LlmDebug"}}},vr={$id:"\
AISummaryPeriod",type:"object",properties:{type:{type:"string"},id:{type:"string"},start:{type:"string",format:"\
date-time"},end:{type:"string",format:"date-time"},duration_seconds:{type:"number"}}};function M(t,{instancePath:i="",
parentData:a,parentDataProperty:y,rootData:u=t,dynamicAnchors:l={}}={}){let e=null,s=0;const o=M.evaluated;if(o.
dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.
type!==void 0&&typeof t.type!="string"){const r={instancePath:i+"/type",keyword:"type",params:{type:"string"}};
e===null?e=[r]:e.push(r),s++}if(t.id!==void 0&&typeof t.id!="string"){const r={instancePath:i+"/id",keyword:"t\
ype",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.start!==void 0){let r=t.start;if(typeof r=="str\
ing"){if(!c(r)){const n={instancePath:i+"/start",keyword:"format",params:{format:"date-time"}};e===null?e=[n]:
e.push(n),s++}}else{const n={instancePath:i+"/start",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(
n),s++}}if(t.end!==void 0){let r=t.end;if(typeof r=="string"){if(!c(r)){const n={instancePath:i+"/end",keyword:"\
format",params:{format:"date-time"}};e===null?e=[n]:e.push(n),s++}}else{const n={instancePath:i+"/end",keyword:"\
type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}if(t.duration_seconds!==void 0&&typeof t.duration_seconds!=
"number"){const r={instancePath:i+"/duration_seconds",keyword:"type",params:{type:"number"}};e===null?e=[r]:e.
push(r),s++}}else{const r={instancePath:i,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}
return M.errors=e,s===0}M.evaluated={props:{type:!0,id:!0,start:!0,end:!0,duration_seconds:!0},dynamicProps:!1,
dynamicItems:!1};const jr={$id:"AISummaryText",type:"object",properties:{language:{type:"string"},title:{type:"\
string"},text:{type:"string"},followup_questions:{type:"array",items:{type:"string"}}}};function T(t,{instancePath:i="",
parentData:a,parentDataProperty:y,rootData:u=t,dynamicAnchors:l={}}={}){let e=null,s=0;const o=T.evaluated;if(o.
dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.
language!==void 0&&typeof t.language!="string"){const r={instancePath:i+"/language",keyword:"type",params:{type:"\
string"}};e===null?e=[r]:e.push(r),s++}if(t.title!==void 0&&typeof t.title!="string"){const r={instancePath:i+
"/title",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.text!==void 0&&typeof t.text!=
"string"){const r={instancePath:i+"/text",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}
if(t.followup_questions!==void 0){let r=t.followup_questions;if(Array.isArray(r)){const n=r.length;for(let p=0;p<
n;p++)if(typeof r[p]!="string"){const d={instancePath:i+"/followup_questions/"+p,keyword:"type",params:{type:"\
string"}};e===null?e=[d]:e.push(d),s++}}else{const n={instancePath:i+"/followup_questions",keyword:"type",params:{
type:"array"}};e===null?e=[n]:e.push(n),s++}}}else{const r={instancePath:i,keyword:"type",params:{type:"object"}};
e===null?e=[r]:e.push(r),s++}return T.errors=e,s===0}T.evaluated={props:{language:!0,title:!0,text:!0,followup_questions:!0},
dynamicProps:!1,dynamicItems:!1};const Dr={$id:"KnowledgeLink",type:"object",properties:{title:{type:"string"},
url:{type:"string"}}};function W(t,{instancePath:i="",parentData:a,parentDataProperty:y,rootData:u=t,dynamicAnchors:l={}}={}){
let e=null,s=0;const o=W.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t==
"object"&&!Array.isArray(t)){if(t.title!==void 0&&typeof t.title!="string"){const r={instancePath:i+"/title",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.url!==void 0&&typeof t.url!="string"){const r={
instancePath:i+"/url",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}}else{const r={instancePath:i,
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return W.errors=e,s===0}W.evaluated={props:{
title:!0,url:!0},dynamicProps:!1,dynamicItems:!1};const Pr={$id:"LlmDebug",type:"object",properties:{model:{type:"\
string"},prompt_id:{type:"string"},org_prompt_id:{type:"string"}}};function O(t,{instancePath:i="",parentData:a,
parentDataProperty:y,rootData:u=t,dynamicAnchors:l={}}={}){let e=null,s=0;const o=O.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.model!==void 0&&
typeof t.model!="string"){const r={instancePath:i+"/model",keyword:"type",params:{type:"string"}};e===null?e=[
r]:e.push(r),s++}if(t.prompt_id!==void 0&&typeof t.prompt_id!="string"){const r={instancePath:i+"/prompt_id",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.org_prompt_id!==void 0&&typeof t.org_prompt_id!=
"string"){const r={instancePath:i+"/org_prompt_id",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),s++}}else{const r={instancePath:i,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return O.
errors=e,s===0}O.evaluated={props:{model:!0,prompt_id:!0,org_prompt_id:!0},dynamicProps:!1,dynamicItems:!1};function te(t,{
instancePath:i="",parentData:a,parentDataProperty:y,rootData:u=t,dynamicAnchors:l={}}={}){let e=null,s=0;const o=te.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t)){if(t.id===void 0){const r={instancePath:i,keyword:"required",params:{missingProperty:"id"}};e===null?e=[r]:
e.push(r),s++}if(t.name===void 0){const r={instancePath:i,keyword:"required",params:{missingProperty:"name"}};
e===null?e=[r]:e.push(r),s++}if(t.id!==void 0&&typeof t.id!="string"){const r={instancePath:i+"/id",keyword:"t\
ype",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.name!==void 0&&(R(t.name,{instancePath:i+"/name",
parentData:t,parentDataProperty:"name",rootData:u,dynamicAnchors:l})||(e=e===null?R.errors:e.concat(R.errors),
s=e.length)),t.user_id!==void 0&&typeof t.user_id!="string"){const r={instancePath:i+"/user_id",keyword:"type",
params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.project_id!==void 0&&typeof t.project_id!="string"){
const r={instancePath:i+"/project_id",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.
created_at!==void 0){let r=t.created_at;if(typeof r=="string"){if(!c(r)){const n={instancePath:i+"/created_at",
keyword:"format",params:{format:"date-time"}};e===null?e=[n]:e.push(n),s++}}else{const n={instancePath:i+"/cre\
ated_at",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}if(t.updated_at!==void 0){let r=t.
updated_at;if(typeof r=="string"){if(!c(r)){const n={instancePath:i+"/updated_at",keyword:"format",params:{format:"\
date-time"}};e===null?e=[n]:e.push(n),s++}}else{const n={instancePath:i+"/updated_at",keyword:"type",params:{type:"\
string"}};e===null?e=[n]:e.push(n),s++}}if(t.period!==void 0&&(M(t.period,{instancePath:i+"/period",parentData:t,
parentDataProperty:"period",rootData:u,dynamicAnchors:l})||(e=e===null?M.errors:e.concat(M.errors),s=e.length)),
t.data!==void 0){let r=t.data;if(!(r&&typeof r=="object"&&!Array.isArray(r))){const n={instancePath:i+"/data",
keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}}if(t.llm_output!==void 0&&(T(t.llm_output,
{instancePath:i+"/llm_output",parentData:t,parentDataProperty:"llm_output",rootData:u,dynamicAnchors:l})||(e=e===
null?T.errors:e.concat(T.errors),s=e.length)),t.providers!==void 0){let r=t.providers;if(Array.isArray(r)){const n=r.
length;for(let p=0;p<n;p++){let d=r[p];if(typeof d!="string"){const h={instancePath:i+"/providers/"+p,keyword:"\
type",params:{type:"string"}};e===null?e=[h]:e.push(h),s++}if(!(d==="GARMIN"||d==="APPLE"||d==="OURA"||d==="FI\
TBIT"||d==="WHOOP")){const h={instancePath:i+"/providers/"+p,keyword:"enum",params:{allowedValues:_e.properties.
providers.items.enum}};e===null?e=[h]:e.push(h),s++}}}else{const n={instancePath:i+"/providers",keyword:"type",
params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(t.is_custom!==void 0&&typeof t.is_custom!="boolean"){const r={
instancePath:i+"/is_custom",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),s++}if(t.ref!==void 0&&
typeof t.ref!="string"){const r={instancePath:i+"/ref",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.
push(r),s++}if(t.knowledge_urls!==void 0){let r=t.knowledge_urls;if(Array.isArray(r)){const n=r.length;for(let p=0;p<
n;p++)W(r[p],{instancePath:i+"/knowledge_urls/"+p,parentData:r,parentDataProperty:p,rootData:u,dynamicAnchors:l})||
(e=e===null?W.errors:e.concat(W.errors),s=e.length)}else{const n={instancePath:i+"/knowledge_urls",keyword:"ty\
pe",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(t.user_comment!==void 0&&typeof t.user_comment!="s\
tring"){const r={instancePath:i+"/user_comment",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),
s++}if(t.user_rating!==void 0){let r=t.user_rating;if(typeof r!="number"){const n={instancePath:i+"/user_ratin\
g",keyword:"type",params:{type:"number"}};e===null?e=[n]:e.push(n),s++}if(!(r===-1||r===0||r===1)){const n={instancePath:i+
"/user_rating",keyword:"enum",params:{allowedValues:_e.properties.user_rating.enum}};e===null?e=[n]:e.push(n),
s++}}t.llm_debug!==void 0&&(O(t.llm_debug,{instancePath:i+"/llm_debug",parentData:t,parentDataProperty:"llm_de\
bug",rootData:u,dynamicAnchors:l})||(e=e===null?O.errors:e.concat(O.errors),s=e.length))}else{const r={instancePath:i,
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return te.errors=e,s===0}te.evaluated={props:{
id:!0,name:!0,user_id:!0,project_id:!0,created_at:!0,updated_at:!0,period:!0,data:!0,llm_output:!0,providers:!0,
is_custom:!0,ref:!0,knowledge_urls:!0,user_comment:!0,user_rating:!0,llm_debug:!0},dynamicProps:!1,dynamicItems:!1};
const Ar=M,xr=T,Ir=W,qr=O,$r=V,ge={$id:"CustomRecord",type:"object",required:["custom_records_type_id","data"],
properties:{custom_records_type_id:{type:"string"},data:{type:"object",additionalProperties:!0},id:{type:"stri\
ng"},project_id:{type:"string"},user_id:{type:"string"},description:{type:["string","null"]},attachments:{type:[
"array","null"],items:{$ref:"CustomRecordAttachment"}},created_at:{type:"string",format:"date-time"},updated_at:{
type:"string",format:"date-time"}}},Nr={$id:"CustomRecordAttachment",type:"object",properties:{mime_type:{type:"\
string"},description:{type:"string"},data_base64:{type:"string"},data_url:{type:"string"}}};function F(t,{instancePath:i="",
parentData:a,parentDataProperty:y,rootData:u=t,dynamicAnchors:l={}}={}){let e=null,s=0;const o=F.evaluated;if(o.
dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.
mime_type!==void 0&&typeof t.mime_type!="string"){const r={instancePath:i+"/mime_type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.description!==void 0&&typeof t.description!="string"){const r={
instancePath:i+"/description",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.data_base64!==
void 0&&typeof t.data_base64!="string"){const r={instancePath:i+"/data_base64",keyword:"type",params:{type:"st\
ring"}};e===null?e=[r]:e.push(r),s++}if(t.data_url!==void 0&&typeof t.data_url!="string"){const r={instancePath:i+
"/data_url",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}}else{const r={instancePath:i,
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return F.errors=e,s===0}F.evaluated={props:{
mime_type:!0,description:!0,data_base64:!0,data_url:!0},dynamicProps:!1,dynamicItems:!1};function V(t,{instancePath:i="",
parentData:a,parentDataProperty:y,rootData:u=t,dynamicAnchors:l={}}={}){let e=null,s=0;const o=V.evaluated;if(o.
dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.
custom_records_type_id===void 0){const r={instancePath:i,keyword:"required",params:{missingProperty:"custom_re\
cords_type_id"}};e===null?e=[r]:e.push(r),s++}if(t.data===void 0){const r={instancePath:i,keyword:"required",params:{
missingProperty:"data"}};e===null?e=[r]:e.push(r),s++}if(t.custom_records_type_id!==void 0&&typeof t.custom_records_type_id!=
"string"){const r={instancePath:i+"/custom_records_type_id",keyword:"type",params:{type:"string"}};e===null?e=
[r]:e.push(r),s++}if(t.data!==void 0){let r=t.data;if(!(r&&typeof r=="object"&&!Array.isArray(r))){const n={instancePath:i+
"/data",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}}if(t.id!==void 0&&typeof t.id!="s\
tring"){const r={instancePath:i+"/id",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.
project_id!==void 0&&typeof t.project_id!="string"){const r={instancePath:i+"/project_id",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.user_id!==void 0&&typeof t.user_id!="string"){const r={instancePath:i+
"/user_id",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.description!==void 0){let r=t.
description;if(typeof r!="string"&&r!==null){const n={instancePath:i+"/description",keyword:"type",params:{type:ge.
properties.description.type}};e===null?e=[n]:e.push(n),s++}}if(t.attachments!==void 0){let r=t.attachments;if(!Array.
isArray(r)&&r!==null){const n={instancePath:i+"/attachments",keyword:"type",params:{type:ge.properties.attachments.
type}};e===null?e=[n]:e.push(n),s++}if(Array.isArray(r)){const n=r.length;for(let p=0;p<n;p++)F(r[p],{instancePath:i+
"/attachments/"+p,parentData:r,parentDataProperty:p,rootData:u,dynamicAnchors:l})||(e=e===null?F.errors:e.concat(
F.errors),s=e.length)}}if(t.created_at!==void 0){let r=t.created_at;if(typeof r=="string"){if(!c(r)){const n={
instancePath:i+"/created_at",keyword:"format",params:{format:"date-time"}};e===null?e=[n]:e.push(n),s++}}else{
const n={instancePath:i+"/created_at",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}if(t.
updated_at!==void 0){let r=t.updated_at;if(typeof r=="string"){if(!c(r)){const n={instancePath:i+"/updated_at",
keyword:"format",params:{format:"date-time"}};e===null?e=[n]:e.push(n),s++}}else{const n={instancePath:i+"/upd\
ated_at",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}}else{const r={instancePath:i,keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return V.errors=e,s===0}V.evaluated={props:{custom_records_type_id:!0,
data:!0,id:!0,project_id:!0,user_id:!0,description:!0,attachments:!0,created_at:!0,updated_at:!0},dynamicProps:!1,
dynamicItems:!1};const Er=F,zr=se,Cr={$id:"CustomRecordList",type:"object",required:["records","pagination"],properties:{
records:{type:"array",items:{$ref:"CustomRecord"}},pagination:{$ref:"Pagination"}}};function se(t,{instancePath:i="",
parentData:a,parentDataProperty:y,rootData:u=t,dynamicAnchors:l={}}={}){let e=null,s=0;const o=se.evaluated;if(o.
dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.
records===void 0){const r={instancePath:i,keyword:"required",params:{missingProperty:"records"}};e===null?e=[r]:
e.push(r),s++}if(t.pagination===void 0){const r={instancePath:i,keyword:"required",params:{missingProperty:"pa\
gination"}};e===null?e=[r]:e.push(r),s++}if(t.records!==void 0){let r=t.records;if(Array.isArray(r)){const n=r.
length;for(let p=0;p<n;p++)V(r[p],{instancePath:i+"/records/"+p,parentData:r,parentDataProperty:p,rootData:u,dynamicAnchors:l})||
(e=e===null?V.errors:e.concat(V.errors),s=e.length)}else{const n={instancePath:i+"/records",keyword:"type",params:{
type:"array"}};e===null?e=[n]:e.push(n),s++}}t.pagination!==void 0&&(_(t.pagination,{instancePath:i+"/paginati\
on",parentData:t,parentDataProperty:"pagination",rootData:u,dynamicAnchors:l})||(e=e===null?_.errors:e.concat(
_.errors),s=e.length))}else{const r={instancePath:i,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(
r),s++}return se.errors=e,s===0}se.evaluated={props:{records:!0,pagination:!0},dynamicProps:!1,dynamicItems:!1};
const Sr=ie,xe={$id:"CustomRecordType",type:"object",properties:{id:{type:"string"},project_id:{type:"string"},
display_name:{type:"string"},description:{type:["string","null"]},data_jsonschema:{type:"object",additionalProperties:!0},
created_at:{type:"string",format:"date-time"},updated_at:{type:"string",format:"date-time"}}};function ie(t,{instancePath:i="",
parentData:a,parentDataProperty:y,rootData:u=t,dynamicAnchors:l={}}={}){let e=null,s=0;const o=ie.evaluated;if(o.
dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.
id!==void 0&&typeof t.id!="string"){const r={instancePath:i+"/id",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),s++}if(t.project_id!==void 0&&typeof t.project_id!="string"){const r={instancePath:i+"/project\
_id",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.display_name!==void 0&&typeof t.
display_name!="string"){const r={instancePath:i+"/display_name",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),s++}if(t.description!==void 0){let r=t.description;if(typeof r!="string"&&r!==null){const n={instancePath:i+
"/description",keyword:"type",params:{type:xe.properties.description.type}};e===null?e=[n]:e.push(n),s++}}if(t.
data_jsonschema!==void 0){let r=t.data_jsonschema;if(!(r&&typeof r=="object"&&!Array.isArray(r))){const n={instancePath:i+
"/data_jsonschema",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}}if(t.created_at!==void 0){
let r=t.created_at;if(typeof r=="string"){if(!c(r)){const n={instancePath:i+"/created_at",keyword:"format",params:{
format:"date-time"}};e===null?e=[n]:e.push(n),s++}}else{const n={instancePath:i+"/created_at",keyword:"type",params:{
type:"string"}};e===null?e=[n]:e.push(n),s++}}if(t.updated_at!==void 0){let r=t.updated_at;if(typeof r=="strin\
g"){if(!c(r)){const n={instancePath:i+"/updated_at",keyword:"format",params:{format:"date-time"}};e===null?e=[
n]:e.push(n),s++}}else{const n={instancePath:i+"/updated_at",keyword:"type",params:{type:"string"}};e===null?e=
[n]:e.push(n),s++}}}else{const r={instancePath:i,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(
r),s++}return ie.errors=e,s===0}ie.evaluated={props:{id:!0,project_id:!0,display_name:!0,description:!0,data_jsonschema:!0,
created_at:!0,updated_at:!0},dynamicProps:!1,dynamicItems:!1};const Lr=U,Ur=H,Ie={$id:"MealAnalysisStatus",type:"\
string",enum:["pending","complete","failed"]};function H(t,{instancePath:i="",parentData:a,parentDataProperty:y,
rootData:u=t,dynamicAnchors:l={}}={}){let e=null,s=0;const o=H.evaluated;if(o.dynamicProps&&(o.props=void 0),o.
dynamicItems&&(o.items=void 0),typeof t!="string"){const r={instancePath:i,keyword:"type",params:{type:"string"}};
e===null?e=[r]:e.push(r),s++}if(!(t==="pending"||t==="complete"||t==="failed")){const r={instancePath:i,keyword:"\
enum",params:{allowedValues:Ie.enum}};e===null?e=[r]:e.push(r),s++}return H.errors=e,s===0}H.evaluated={dynamicProps:!1,
dynamicItems:!1};const Rr=K,Mr={$id:"Meal",type:"object",required:["id","user_id","project_id","meal_time","an\
alysis_status","created_at","updated_at"],properties:{id:{type:"string"},user_id:{type:"string"},project_id:{type:"\
string"},meal_time:{type:"string",format:"date-time"},analysis_status:{$ref:"MealAnalysisStatus"},created_at:{
type:"string",format:"date-time"},updated_at:{type:"string",format:"date-time"},description:{type:"string",maxLength:2e3},
image_url:{type:"string"},portion_multiplier:{type:"number",minimum:.1,maximum:10},comment:{type:"string",maxLength:500},
analysis_error:{type:"string",maxLength:500},summary_id:{type:"string"},ai_generated:{type:"boolean"},title:{type:"\
string"},text:{type:"string"},name:{type:"string"},ingredients:{type:"string"},calories:{type:"number"},protein_grams:{
type:"number"},fat_grams:{type:"number"},carbohydrate_grams:{type:"number"},sugar_grams:{type:"number"},fiber_grams:{
type:"number"},glucose_spike_mg_dl:{type:"number"},healthiness_score:{type:"string"}}};function K(t,{instancePath:i="",
parentData:a,parentDataProperty:y,rootData:u=t,dynamicAnchors:l={}}={}){let e=null,s=0;const o=K.evaluated;if(o.
dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.
id===void 0){const r={instancePath:i,keyword:"required",params:{missingProperty:"id"}};e===null?e=[r]:e.push(r),
s++}if(t.user_id===void 0){const r={instancePath:i,keyword:"required",params:{missingProperty:"user_id"}};e===
null?e=[r]:e.push(r),s++}if(t.project_id===void 0){const r={instancePath:i,keyword:"required",params:{missingProperty:"\
project_id"}};e===null?e=[r]:e.push(r),s++}if(t.meal_time===void 0){const r={instancePath:i,keyword:"required",
params:{missingProperty:"meal_time"}};e===null?e=[r]:e.push(r),s++}if(t.analysis_status===void 0){const r={instancePath:i,
keyword:"required",params:{missingProperty:"analysis_status"}};e===null?e=[r]:e.push(r),s++}if(t.created_at===
void 0){const r={instancePath:i,keyword:"required",params:{missingProperty:"created_at"}};e===null?e=[r]:e.push(
r),s++}if(t.updated_at===void 0){const r={instancePath:i,keyword:"required",params:{missingProperty:"updated_a\
t"}};e===null?e=[r]:e.push(r),s++}if(t.id!==void 0&&typeof t.id!="string"){const r={instancePath:i+"/id",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.user_id!==void 0&&typeof t.user_id!="string"){
const r={instancePath:i+"/user_id",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.project_id!==
void 0&&typeof t.project_id!="string"){const r={instancePath:i+"/project_id",keyword:"type",params:{type:"stri\
ng"}};e===null?e=[r]:e.push(r),s++}if(t.meal_time!==void 0){let r=t.meal_time;if(typeof r=="string"){if(!c(r)){
const n={instancePath:i+"/meal_time",keyword:"format",params:{format:"date-time"}};e===null?e=[n]:e.push(n),s++}}else{
const n={instancePath:i+"/meal_time",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}if(t.
analysis_status!==void 0&&(H(t.analysis_status,{instancePath:i+"/analysis_status",parentData:t,parentDataProperty:"\
analysis_status",rootData:u,dynamicAnchors:l})||(e=e===null?H.errors:e.concat(H.errors),s=e.length)),t.created_at!==
void 0){let r=t.created_at;if(typeof r=="string"){if(!c(r)){const n={instancePath:i+"/created_at",keyword:"for\
mat",params:{format:"date-time"}};e===null?e=[n]:e.push(n),s++}}else{const n={instancePath:i+"/created_at",keyword:"\
type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}if(t.updated_at!==void 0){let r=t.updated_at;if(typeof r==
"string"){if(!c(r)){const n={instancePath:i+"/updated_at",keyword:"format",params:{format:"date-time"}};e===null?
e=[n]:e.push(n),s++}}else{const n={instancePath:i+"/updated_at",keyword:"type",params:{type:"string"}};e===null?
e=[n]:e.push(n),s++}}if(t.description!==void 0){let r=t.description;if(typeof r=="string"){if(z(r)>2e3){const n={
instancePath:i+"/description",keyword:"maxLength",params:{limit:2e3}};e===null?e=[n]:e.push(n),s++}}else{const n={
instancePath:i+"/description",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}if(t.image_url!==
void 0&&typeof t.image_url!="string"){const r={instancePath:i+"/image_url",keyword:"type",params:{type:"string"}};
e===null?e=[r]:e.push(r),s++}if(t.portion_multiplier!==void 0){let r=t.portion_multiplier;if(typeof r=="number"){
if(r>10||isNaN(r)){const n={instancePath:i+"/portion_multiplier",keyword:"maximum",params:{comparison:"<=",limit:10}};
e===null?e=[n]:e.push(n),s++}if(r<.1||isNaN(r)){const n={instancePath:i+"/portion_multiplier",keyword:"minimum",
params:{comparison:">=",limit:.1}};e===null?e=[n]:e.push(n),s++}}else{const n={instancePath:i+"/portion_multip\
lier",keyword:"type",params:{type:"number"}};e===null?e=[n]:e.push(n),s++}}if(t.comment!==void 0){let r=t.comment;
if(typeof r=="string"){if(z(r)>500){const n={instancePath:i+"/comment",keyword:"maxLength",params:{limit:500}};
e===null?e=[n]:e.push(n),s++}}else{const n={instancePath:i+"/comment",keyword:"type",params:{type:"string"}};e===
null?e=[n]:e.push(n),s++}}if(t.analysis_error!==void 0){let r=t.analysis_error;if(typeof r=="string"){if(z(r)>
500){const n={instancePath:i+"/analysis_error",keyword:"maxLength",params:{limit:500}};e===null?e=[n]:e.push(n),
s++}}else{const n={instancePath:i+"/analysis_error",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(
n),s++}}if(t.summary_id!==void 0&&typeof t.summary_id!="string"){const r={instancePath:i+"/summary_id",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.ai_generated!==void 0&&typeof t.ai_generated!=
"boolean"){const r={instancePath:i+"/ai_generated",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(
r),s++}if(t.title!==void 0&&typeof t.title!="string"){const r={instancePath:i+"/title",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.text!==void 0&&typeof t.text!="string"){const r={instancePath:i+
"/text",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.name!==void 0&&typeof t.name!=
"string"){const r={instancePath:i+"/name",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}
if(t.ingredients!==void 0&&typeof t.ingredients!="string"){const r={instancePath:i+"/ingredients",keyword:"typ\
e",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.calories!==void 0&&typeof t.calories!="number"){const r={
instancePath:i+"/calories",keyword:"type",params:{type:"number"}};e===null?e=[r]:e.push(r),s++}if(t.protein_grams!==
void 0&&typeof t.protein_grams!="number"){const r={instancePath:i+"/protein_grams",keyword:"type",params:{type:"\
number"}};e===null?e=[r]:e.push(r),s++}if(t.fat_grams!==void 0&&typeof t.fat_grams!="number"){const r={instancePath:i+
"/fat_grams",keyword:"type",params:{type:"number"}};e===null?e=[r]:e.push(r),s++}if(t.carbohydrate_grams!==void 0&&
typeof t.carbohydrate_grams!="number"){const r={instancePath:i+"/carbohydrate_grams",keyword:"type",params:{type:"\
number"}};e===null?e=[r]:e.push(r),s++}if(t.sugar_grams!==void 0&&typeof t.sugar_grams!="number"){const r={instancePath:i+
"/sugar_grams",keyword:"type",params:{type:"number"}};e===null?e=[r]:e.push(r),s++}if(t.fiber_grams!==void 0&&
typeof t.fiber_grams!="number"){const r={instancePath:i+"/fiber_grams",keyword:"type",params:{type:"number"}};
e===null?e=[r]:e.push(r),s++}if(t.glucose_spike_mg_dl!==void 0&&typeof t.glucose_spike_mg_dl!="number"){const r={
instancePath:i+"/glucose_spike_mg_dl",keyword:"type",params:{type:"number"}};e===null?e=[r]:e.push(r),s++}if(t.
healthiness_score!==void 0&&typeof t.healthiness_score!="string"){const r={instancePath:i+"/healthiness_score",
keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}}else{const r={instancePath:i,keyword:"typ\
e",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return K.errors=e,s===0}K.evaluated={props:{id:!0,user_id:!0,
project_id:!0,meal_time:!0,analysis_status:!0,created_at:!0,updated_at:!0,description:!0,image_url:!0,portion_multiplier:!0,
comment:!0,analysis_error:!0,summary_id:!0,ai_generated:!0,title:!0,text:!0,name:!0,ingredients:!0,calories:!0,
protein_grams:!0,fat_grams:!0,carbohydrate_grams:!0,sugar_grams:!0,fiber_grams:!0,glucose_spike_mg_dl:!0,healthiness_score:!0},
dynamicProps:!1,dynamicItems:!1};const Tr=ne,Wr={$id:"MealList",type:"object",required:["meals","pagination"],
properties:{meals:{type:"array",items:{$ref:"Meal"}},pagination:{$ref:"Pagination"}}};function ne(t,{instancePath:i="",
parentData:a,parentDataProperty:y,rootData:u=t,dynamicAnchors:l={}}={}){let e=null,s=0;const o=ne.evaluated;if(o.
dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.
meals===void 0){const r={instancePath:i,keyword:"required",params:{missingProperty:"meals"}};e===null?e=[r]:e.
push(r),s++}if(t.pagination===void 0){const r={instancePath:i,keyword:"required",params:{missingProperty:"pagi\
nation"}};e===null?e=[r]:e.push(r),s++}if(t.meals!==void 0){let r=t.meals;if(Array.isArray(r)){const n=r.length;
for(let p=0;p<n;p++)K(r[p],{instancePath:i+"/meals/"+p,parentData:r,parentDataProperty:p,rootData:u,dynamicAnchors:l})||
(e=e===null?K.errors:e.concat(K.errors),s=e.length)}else{const n={instancePath:i+"/meals",keyword:"type",params:{
type:"array"}};e===null?e=[n]:e.push(n),s++}}t.pagination!==void 0&&(_(t.pagination,{instancePath:i+"/paginati\
on",parentData:t,parentDataProperty:"pagination",rootData:u,dynamicAnchors:l})||(e=e===null?_.errors:e.concat(
_.errors),s=e.length))}else{const r={instancePath:i,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(
r),s++}return ne.errors=e,s===0}ne.evaluated={props:{meals:!0,pagination:!0},dynamicProps:!1,dynamicItems:!1};
const Or=oe,Fr={$id:"ServerTokenRequest",type:"object",properties:{scope:{type:"string"}}};function oe(t,{instancePath:i="",
parentData:a,parentDataProperty:y,rootData:u=t,dynamicAnchors:l={}}={}){let e=null,s=0;const o=oe.evaluated;if(o.
dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.
scope!==void 0&&typeof t.scope!="string"){const r={instancePath:i+"/scope",keyword:"type",params:{type:"string"}};
e===null?e=[r]:e.push(r),s++}}else{const r={instancePath:i,keyword:"type",params:{type:"object"}};e===null?e=[
r]:e.push(r),s++}return oe.errors=e,s===0}oe.evaluated={props:{scope:!0},dynamicProps:!1,dynamicItems:!1};const Vr=pe,
Hr={$id:"ServerToken",type:"object",required:["access_token","token_type"],properties:{access_token:{type:"str\
ing"},token_type:{type:"string"},expires_in:{type:"number"}}};function pe(t,{instancePath:i="",parentData:a,parentDataProperty:y,
rootData:u=t,dynamicAnchors:l={}}={}){let e=null,s=0;const o=pe.evaluated;if(o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.access_token===void 0){const r={
instancePath:i,keyword:"required",params:{missingProperty:"access_token"}};e===null?e=[r]:e.push(r),s++}if(t.token_type===
void 0){const r={instancePath:i,keyword:"required",params:{missingProperty:"token_type"}};e===null?e=[r]:e.push(
r),s++}if(t.access_token!==void 0&&typeof t.access_token!="string"){const r={instancePath:i+"/access_token",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.token_type!==void 0&&typeof t.token_type!="str\
ing"){const r={instancePath:i+"/token_type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}
if(t.expires_in!==void 0&&typeof t.expires_in!="number"){const r={instancePath:i+"/expires_in",keyword:"type",
params:{type:"number"}};e===null?e=[r]:e.push(r),s++}}else{const r={instancePath:i,keyword:"type",params:{type:"\
object"}};e===null?e=[r]:e.push(r),s++}return pe.errors=e,s===0}pe.evaluated={props:{access_token:!0,token_type:!0,
expires_in:!0},dynamicProps:!1,dynamicItems:!1};const Kr=B,qe={$id:"KnownWebhookEventName",type:"string",enum:[
"users:created","users.data_syncs:updated","daily_records:created","daily_records:updated","daily_records:dele\
ted","ai_summaries:created","meals:updated","batch.succeeded"]};function B(t,{instancePath:i="",parentData:a,parentDataProperty:y,
rootData:u=t,dynamicAnchors:l={}}={}){let e=null,s=0;const o=B.evaluated;if(o.dynamicProps&&(o.props=void 0),o.
dynamicItems&&(o.items=void 0),typeof t!="string"){const r={instancePath:i,keyword:"type",params:{type:"string"}};
e===null?e=[r]:e.push(r),s++}if(!(t==="users:created"||t==="users.data_syncs:updated"||t==="daily_records:crea\
ted"||t==="daily_records:updated"||t==="daily_records:deleted"||t==="ai_summaries:created"||t==="meals:updated"||
t==="batch.succeeded")){const r={instancePath:i,keyword:"enum",params:{allowedValues:qe.enum}};e===null?e=[r]:
e.push(r),s++}return B.errors=e,s===0}B.evaluated={dynamicProps:!1,dynamicItems:!1};const Br=G,Zr={$id:"Webhoo\
kEvent",type:"object",required:["name"],properties:{name:{anyOf:[{$ref:"KnownWebhookEventName"},{type:"string"}]},
user_id:{type:"string"},data:{$ref:"WebhookEventData"},url:{type:"string"}}},Gr={$id:"WebhookEventData",type:"\
object",properties:{id:{type:"string"}},additionalProperties:!0};function Z(t,{instancePath:i="",parentData:a,
parentDataProperty:y,rootData:u=t,dynamicAnchors:l={}}={}){let e=null,s=0;const o=Z.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id!==void 0&&
typeof t.id!="string"){const r={instancePath:i+"/id",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),s++}}else{const r={instancePath:i,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return Z.
errors=e,s===0}Z.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function G(t,{instancePath:i="",parentData:a,
parentDataProperty:y,rootData:u=t,dynamicAnchors:l={}}={}){let e=null,s=0;const o=G.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0){
const n={instancePath:i,keyword:"required",params:{missingProperty:"name"}};e===null?e=[n]:e.push(n),s++}if(t.
name!==void 0){let n=t.name;const p=s;let d=!1;const h=s;B(n,{instancePath:i+"/name",parentData:t,parentDataProperty:"\
name",rootData:u,dynamicAnchors:l})||(e=e===null?B.errors:e.concat(B.errors),s=e.length);var r=h===s;d=d||r;const k=s;
if(typeof n!="string"){const f={instancePath:i+"/name",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.
push(f),s++}var r=k===s;if(d=d||r,d)s=p,e!==null&&(p?e.length=p:e=null);else{const f={instancePath:i+"/name",keyword:"\
anyOf",params:{}};e===null?e=[f]:e.push(f),s++}}if(t.user_id!==void 0&&typeof t.user_id!="string"){const n={instancePath:i+
"/user_id",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}if(t.data!==void 0&&(Z(t.data,{
instancePath:i+"/data",parentData:t,parentDataProperty:"data",rootData:u,dynamicAnchors:l})||(e=e===null?Z.errors:
e.concat(Z.errors),s=e.length)),t.url!==void 0&&typeof t.url!="string"){const n={instancePath:i+"/url",keyword:"\
type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}else{const n={instancePath:i,keyword:"type",params:{
type:"object"}};e===null?e=[n]:e.push(n),s++}return G.errors=e,s===0}G.evaluated={props:{name:!0,user_id:!0,data:!0,
url:!0},dynamicProps:!1,dynamicItems:!1};const Jr=Z,Qr=ue,Xr={$id:"WebhookDelivery",type:"object",required:["i\
d","events"],properties:{id:{type:"string"},created_at:{type:"string",format:"date-time"},project_id:{type:"st\
ring"},org_id:{type:"string"},api_version:{type:"number"},events:{type:"array",maxItems:10,items:{$ref:"Webhoo\
kEvent"}}}};function ue(t,{instancePath:i="",parentData:a,parentDataProperty:y,rootData:u=t,dynamicAnchors:l={}}={}){
let e=null,s=0;const o=ue.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t==
"object"&&!Array.isArray(t)){if(t.id===void 0){const r={instancePath:i,keyword:"required",params:{missingProperty:"\
id"}};e===null?e=[r]:e.push(r),s++}if(t.events===void 0){const r={instancePath:i,keyword:"required",params:{missingProperty:"\
events"}};e===null?e=[r]:e.push(r),s++}if(t.id!==void 0&&typeof t.id!="string"){const r={instancePath:i+"/id",
keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.created_at!==void 0){let r=t.created_at;
if(typeof r=="string"){if(!c(r)){const n={instancePath:i+"/created_at",keyword:"format",params:{format:"date-t\
ime"}};e===null?e=[n]:e.push(n),s++}}else{const n={instancePath:i+"/created_at",keyword:"type",params:{type:"s\
tring"}};e===null?e=[n]:e.push(n),s++}}if(t.project_id!==void 0&&typeof t.project_id!="string"){const r={instancePath:i+
"/project_id",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}if(t.org_id!==void 0&&typeof t.
org_id!="string"){const r={instancePath:i+"/org_id",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),s++}if(t.api_version!==void 0&&typeof t.api_version!="number"){const r={instancePath:i+"/api_version",keyword:"\
type",params:{type:"number"}};e===null?e=[r]:e.push(r),s++}if(t.events!==void 0){let r=t.events;if(Array.isArray(
r)){if(r.length>10){const p={instancePath:i+"/events",keyword:"maxItems",params:{limit:10}};e===null?e=[p]:e.push(
p),s++}const n=r.length;for(let p=0;p<n;p++)G(r[p],{instancePath:i+"/events/"+p,parentData:r,parentDataProperty:p,
rootData:u,dynamicAnchors:l})||(e=e===null?G.errors:e.concat(G.errors),s=e.length)}else{const n={instancePath:i+
"/events",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}}else{const r={instancePath:i,keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),s++}return ue.errors=e,s===0}ue.evaluated={props:{id:!0,
created_at:!0,project_id:!0,org_id:!0,api_version:!0,events:!0},dynamicProps:!1,dynamicItems:!1};const Yr=le,et={
$id:"getHabits_200",type:"array",items:{$ref:"Habit"}};function le(t,{instancePath:i="",parentData:a,parentDataProperty:y,
rootData:u=t,dynamicAnchors:l={}}={}){let e=null,s=0;const o=le.evaluated;if(o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0),Array.isArray(t)){const r=t.length;for(let n=0;n<r;n++)w(t[n],{instancePath:i+
"/"+n,parentData:t,parentDataProperty:n,rootData:u,dynamicAnchors:l})||(e=e===null?w.errors:e.concat(w.errors),
s=e.length)}else{const r={instancePath:i,keyword:"type",params:{type:"array"}};e===null?e=[r]:e.push(r),s++}return le.
errors=e,s===0}le.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};const rt=ae,tt={$id:"listUsers_query_pa\
ge",type:"string"};function ae(t,{instancePath:i="",parentData:a,parentDataProperty:y,rootData:u=t,dynamicAnchors:l={}}={}){
let e=null,s=0;const o=ae.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof t!=
"string"){const r={instancePath:i,keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),s++}return ae.
errors=e,s===0}ae.evaluated={dynamicProps:!1,dynamicItems:!1};const st=ye,it={$id:"listUsers_query_limit",type:"\
integer",minimum:1,maximum:1e3};function ye(t,{instancePath:i="",parentData:a,parentDataProperty:y,rootData:u=t,
dynamicAnchors:l={}}={}){let e=null,s=0;const o=ye.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),!(typeof t=="number"&&!(t%1)&&!isNaN(t))){const r={instancePath:i,keyword:"type",params:{type:"\
integer"}};e===null?e=[r]:e.push(r),s++}if(typeof t=="number"){if(t>1e3||isNaN(t)){const r={instancePath:i,keyword:"\
maximum",params:{comparison:"<=",limit:1e3}};e===null?e=[r]:e.push(r),s++}if(t<1||isNaN(t)){const r={instancePath:i,
keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[r]:e.push(r),s++}}return ye.errors=e,s===0}ye.
evaluated={dynamicProps:!1,dynamicItems:!1};export{br as AISummary,wr as AISummaryName,Ar as AISummaryPeriod,xr as AISummaryText,mr as Activity,fr as ActivityInput,
_r as ActivityList,sr as ChatChoice,nr as ChatCompletionList,Ye as ChatCompletionResponse,Ze as ChatMessage,ir as ChatUsage,
We as CoachConfig,hr as CreateAISummaryRequest,Qe as CreateChatCompletionRequest,Se as CreateUserRequest,$r as CustomRecord,
Er as CustomRecordAttachment,zr as CustomRecordList,Sr as CustomRecordType,He as DataSync,$e as ErrorBody,Je as ExcludableContext,
yr as Fact,lr as FactInput,ur as FactSource,pr as FactType,Ce as Habit,Ir as KnowledgeLink,Kr as KnownWebhookEventName,
qr as LlmDebug,Rr as Meal,Ur as MealAnalysisStatus,Lr as MealInput,Tr as MealList,Ee as Pagination,Vr as ServerToken,
Or as ServerTokenRequest,Oe as User,Ke as UserList,Te as UserLocation,Me as UserThresholds,Qr as WebhookDelivery,
Br as WebhookEvent,Jr as WebhookEventData,Yr as getHabits_200,st as listUsers_query_limit,rt as listUsers_query_page};
