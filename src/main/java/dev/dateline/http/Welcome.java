package dev.dateline.http;

import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import org.jboss.logging.Logger;

/** Tells a developer where to look, once the service listens. */
@ApplicationScoped
@IfBuildProfile("dev")
class Welcome {

    private static final Logger LOG = Logger.getLogger(Welcome.class);

    void say(@ObservesAsync HttpServerStart event) {
        String address = "http://localhost:" + event.options().getPort();
        LOG.infof("Search page: %s/    Swagger UI: %s/q/swagger-ui/", address, address);
    }
}
