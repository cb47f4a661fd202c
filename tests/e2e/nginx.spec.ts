import { findNginx, startNginx } from "../support/nginx.ts";
import { testServer } from "../support/host-tests.ts";

testServer("nginx", findNginx(), startNginx);
