/** Places where a person looks at what an editor shows. Read by a language service, never compiled. */
import { createOnvyClient, /*define: definition*/ paginate } from "@onvy/client";

const onvy = createOnvyClient();
const path = { user_id: "northlight_4821" };

onvy.GET(/*complete: paths*/ "");
onvy.POST("/users", {
  body: {
    /*complete: fields*/
  },
});
onvy.GET("/users", {
  params: {
    query: {
      /*complete: query*/
    },
  },
});
onvy.GET("/users/{user_id}", {
  /*complete: options*/
});
const { data } = await onvy.GET("/users/{user_id}", { params: { path } });
data?./*hover: field*/ tz_offset;
onvy./*hover: method*/ GET("/users/{user_id}", { params: { path } });
paginate(onvy, "/users");
