package dev.dateline.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkiverse.resteasy.problem.HttpProblem;

/** The problem of a body that is not JSON, and where. */
public final class MalformedJson {

    private MalformedJson() {}

    public static HttpProblem of(JsonProcessingException e) {
        return Problems.malformed("malformed-json", "Not JSON at " + position(e) + ": " + firstLine(e));
    }

    /** Line and column, where the parser knows them. */
    public static String position(JsonProcessingException e) {
        return e.getLocation() == null
                ? "the start"
                : "line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr();
    }

    private static String firstLine(JsonProcessingException e) {
        return e.getOriginalMessage().lines().findFirst().orElse("");
    }
}
