package dev.dateline.ingest;

import dev.dateline.http.ElasticsearchFailures;
import dev.dateline.http.Problems;
import dev.dateline.ingest.IngestService.Taken;
import dev.dateline.ingest.Pipeline.Processed;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes a chunk of lines in: each gets its own outcome, whatever becomes of its neighbours. */
@ApplicationScoped
class BulkIngest {

    private record Good(int place, long line, Processed processed) {

        String id() {
            return processed.article().id();
        }
    }

    private final IngestService service;
    private final JsonReader json;
    private final IngestConfig config;
    private final ElasticsearchFailures failures;

    BulkIngest(IngestService service, JsonReader json, IngestConfig config, ElasticsearchFailures failures) {
        this.service = service;
        this.json = json;
        this.config = config;
        this.failures = failures;
    }

    /** The outcomes, in the order of the lines. */
    List<BulkOutcome> take(List<NdjsonLines.Line> lines) {
        BulkOutcome[] outcomes = new BulkOutcome[lines.size()];
        List<Good> good = new ArrayList<>(lines.size());
        for (int i = 0; i < outcomes.length; i++) {
            NdjsonLines.Line line = lines.get(i);
            try {
                good.add(new Good(i, line.number(), process(line)));
            } catch (HttpProblem problem) {
                outcomes[i] = BulkOutcome.rejected(line.number(), code(problem), problem.getDetail());
            } catch (RuntimeException fault) {
                outcomes[i] = failed(line.number(), Optional.empty(), fault);
            }
        }
        write(good, outcomes);
        return List.of(outcomes);
    }

    private Processed process(NdjsonLines.Line line) {
        if (line.tooLong()) {
            throw Problems.bodyTooLarge(config.maxArticleSize().asLongValue());
        }
        return service.process(json.read(line.content(), IngestService.now()));
    }

    private void write(List<Good> good, BulkOutcome[] outcomes) {
        if (good.isEmpty()) {
            return;
        }
        try {
            List<Taken> taken = service.take(good.stream().map(Good::processed).toList());
            for (int i = 0; i < taken.size(); i++) {
                outcomes[good.get(i).place()] = outcome(good.get(i), taken.get(i));
            }
        } catch (RuntimeException e) {
            // Mostly the look-up before the first write; had any been written, sending it again does no harm
            for (Good one : good) {
                outcomes[one.place()] = failed(one.line(), Optional.of(one.id()), e);
            }
        }
    }

    private BulkOutcome outcome(Good good, Taken taken) {
        Optional<Throwable> cause = taken.cause();
        return cause.isPresent()
                ? failed(good.line(), Optional.of(good.id()), cause.get())
                : BulkOutcome.of(good.line(), good.id(), taken.outcome());
    }

    private BulkOutcome failed(long line, Optional<String> id, Throwable cause) {
        HttpProblem problem = failures.problem(cause);
        return BulkOutcome.failed(line, id, code(problem), problem.getDetail(), problem.getStatusCode() == 503);
    }

    private static String code(HttpProblem problem) {
        return problem.getParameters().get(Problems.CODE).toString();
    }
}
