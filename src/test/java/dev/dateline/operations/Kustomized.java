package dev.dateline.operations;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The objects of an overlay, as {@code kubectl kustomize} builds them: the real one, offline. */
final class Kustomized {

    static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private static final Map<String, List<JsonNode>> BUILT = new HashMap<>();

    private Kustomized() {}

    /**
     * The objects; the test is skipped on a machine without kubectl, which CI has.
     *
     * @throws IllegalStateException with what kubectl said, if it fails
     */
    static synchronized List<JsonNode> overlay(String name) {
        return BUILT.computeIfAbsent(name, Kustomized::build);
    }

    /** Those of a kind. */
    static Stream<JsonNode> of(List<JsonNode> objects, String kind) {
        return objects.stream().filter(object -> object.path("kind").asText().equals(kind));
    }

    /** The only one of a kind and name. */
    static JsonNode one(List<JsonNode> objects, String kind, String name) {
        List<JsonNode> found = of(objects, kind)
                .filter(object -> object.at("/metadata/name").asText().equals(name))
                .toList();
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " objects " + kind + " " + name);
        }
        return found.getFirst();
    }

    private static List<JsonNode> build(String name) {
        assumeTrue(
                System.getenv("CI") != null || runs("kubectl", "version", "--client"),
                "kubectl is not installed; .ci/run says where to get it");
        try {
            Process process = new ProcessBuilder("kubectl", "kustomize", "k8s/overlays/" + name).start();
            String yaml = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            String errors =
                    new String(process.getErrorStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            if (process.waitFor() != 0 || errors.contains("deprecated")) {
                throw new IllegalStateException(errors);
            }
            List<JsonNode> objects = new ArrayList<>();
            YAML.readerFor(JsonNode.class).<JsonNode>readValues(yaml).forEachRemaining(objects::add);
            return List.copyOf(objects);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static boolean runs(String... command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
