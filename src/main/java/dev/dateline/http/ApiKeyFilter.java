package dev.dateline.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Asks for an API key before what is marked {@link KeyRequired}. */
public class ApiKeyFilter {

    private final ApiKeys keys;

    ApiKeyFilter(ApiKeys keys) {
        this.keys = keys;
    }

    @ServerRequestFilter
    @KeyRequired
    public void check(ContainerRequestContext request) {
        keys.check(request);
    }
}
