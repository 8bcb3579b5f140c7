package dev.dateline.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Map;

/**
 * Gives a stable code to the problems that do not come from {@link Problems}: those of the framework
 * itself, such as a path that is not there or a method that is not allowed.
 */
@ApplicationScoped
public class ProblemCodes implements ProblemPostProcessor {

    private static final Map<Integer, String> CODES = Map.of(
            400, "bad-request",
            401, "api-key-required",
            403, "forbidden",
            404, "not-found",
            405, "method-not-allowed",
            406, "not-acceptable",
            413, "body-too-large",
            415, "unsupported-media-type");

    private static final Map<Integer, String> DETAILS = Map.of(
            404, "There is nothing at this path",
            405, "This path does not know that method; the Allow header names those it knows",
            406, "None of the media types in the Accept header can be given here",
            415, "The Content-Type of the body is not one that is taken here");

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        if (problem.getParameters().containsKey(Problems.CODE)) {
            return problem;
        }
        int status = problem.getStatusCode();
        if (status >= 500) {
            return Problems.internalError();
        }
        HttpProblem.Builder coded =
                HttpProblem.builder(problem).with(Problems.CODE, CODES.getOrDefault(status, "bad-request"));
        if (DETAILS.containsKey(status)) {
            coded.withDetail(DETAILS.get(status));
        }
        if (status == 405) {
            AllowedMethods.of(context.path).ifPresent(methods -> coded.withHeader(HttpHeaders.ALLOW, methods));
        }
        return coded.build();
    }
}
