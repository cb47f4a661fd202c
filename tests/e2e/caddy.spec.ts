import { findCaddy, startCaddy } from "../support/caddy.ts";
import { testServer } from "../support/host-tests.ts";

testServer("Caddy", findCaddy(), startCaddy);
