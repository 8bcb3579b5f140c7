/**
 * What a running service does, seen through HTTP and nothing else. What comes in is an address; what
 * goes out is whether the service there keeps its word. The same classes hold a packaged jar, a
 * native executable, a container and a cluster behind its gateway to it: {@code ./mvnw verify} starts
 * what was packaged, {@code ./mvnw verify -Dit.url=https://…} takes what runs there. Open {@link
 * dev.dateline.blackbox.ServiceUnderTest} first.
 */
package dev.dateline.blackbox;
