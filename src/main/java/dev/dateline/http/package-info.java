/**
 * What every resource shares: problem details with stable codes, API keys, parameters that are
 * known, bodies that are bounded, logs for machines. What comes in are requests and exceptions; what
 * goes out are answers that a client can act on. Open {@link dev.dateline.http.Problems} first.
 */
package dev.dateline.http;
