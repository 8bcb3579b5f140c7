package dev.dateline.ingest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Optional;

/**
 * What became of one line of a bulk request.
 *
 * @param line number of the line, from 1; blank lines count but get no outcome
 * @param id id of the article, where the line got that far
 * @param outcome what became of it
 * @param code why it was rejected or failed, one of the codes of docs/API.md
 * @param reason the same for a person
 * @param retry whether sending the line again may help; only with rejected and failed
 */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record BulkOutcome(
        long line,
        Optional<String> id,
        Outcome outcome,
        Optional<String> code,
        Optional<String> reason,
        Optional<Boolean> retry) {

    static BulkOutcome of(long line, String id, Outcome outcome) {
        return new BulkOutcome(line, Optional.of(id), outcome, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static BulkOutcome rejected(long line, String code, String reason) {
        return new BulkOutcome(
                line, Optional.empty(), Outcome.REJECTED, Optional.of(code), Optional.of(reason), Optional.of(false));
    }

    static BulkOutcome failed(long line, Optional<String> id, String code, String reason, boolean retry) {
        return new BulkOutcome(line, id, Outcome.FAILED, Optional.of(code), Optional.of(reason), Optional.of(retry));
    }
}
