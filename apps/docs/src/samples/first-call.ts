/** The program on the first page and in the first guide. */
export const firstCall = `import { createOnvyClient, unwrap } from "@onvy/client";

const onvy = createOnvyClient(); // The key comes from ONVY_API_KEY.

const user = await unwrap(
  onvy.POST("/users", { body: { id: "northlight_4821", tz_offset: 3600 } }),
);
console.log(\`\${user.id} has been here since \${user.created_at}\`);`;
