package dev.dateline.publish;

import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Nobody is there to be answered; without this the framework would log as a fault what is none. */
public class ExportEndedMapper {

    @ServerExceptionMapper
    Response answer(ExportEndedException ended) {
        return Response.serverError().build();
    }
}
