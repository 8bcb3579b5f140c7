package dev.dateline.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every object of every overlay is of its API's shape and keeps to the rules; and the checks notice when not. */
class ManifestsTest {

    /** Made by ECK, or by who sets the service up; docs/OPERATIONS.md names the latter. */
    private static final Set<String> FROM_ELSEWHERE = Set.of(
            "dateline-es-http-certs-public",
            "dateline-es-elastic-user",
            "dateline-elasticsearch",
            "dateline-api-keys",
            "dateline-snapshots");

    @ParameterizedTest
    @ValueSource(strings = {"dev", "production"})
    void isOfTheShapeThatTheApiSays(String overlay) {
        List<String> violations = Kustomized.overlay(overlay).stream()
                .flatMap(object -> ObjectSchema.violations(object).stream())
                .toList();
        assertEquals(List.of(), violations);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dev", "production"})
    void keepsToTheRulesOfPods(String overlay) {
        List<JsonNode> objects = Kustomized.overlay(overlay);
        assertEquals(
                List.of(),
                objects.stream()
                        .flatMap(object -> PodRules.violations(object).stream())
                        .toList());
        assertTrue(Kustomized.of(objects, "Deployment").count() == 1);
    }

    @ParameterizedTest
    @CsvSource({
        "/spec/template/spec/containers/0, startupProbe",
        "/spec/template/spec/containers/0, readinessProbe",
        "/spec/template/spec/containers/0, livenessProbe",
        "/spec/template/spec/containers/0, lifecycle",
        "/spec/template/spec/containers/0, securityContext",
        "/spec/template/spec/containers/0/securityContext, readOnlyRootFilesystem",
        "/spec/template/spec/containers/0/securityContext, allowPrivilegeEscalation",
        "/spec/template/spec/containers/0/securityContext/capabilities, drop",
        "/spec/template/spec/containers/0/resources, limits",
        "/spec/template/spec/containers/0/resources/limits, memory",
        "/spec/template/spec/containers/0/resources/requests, cpu",
        "/spec/template/spec, securityContext",
        "/spec/template/spec/securityContext, runAsNonRoot",
        "/spec/template/spec/securityContext, seccompProfile",
        "/spec/template/spec, automountServiceAccountToken",
        "/spec/template/spec/containers/0, image",
    })
    void noticesWhatIsMissing(String parent, String field) {
        JsonNode mutant = deployment();
        JsonNode removed = ((ObjectNode) mutant.at(parent)).remove(field);

        assertFalse(removed == null, "nothing was removed");
        assertFalse(PodRules.violations(mutant).isEmpty(), "nobody misses " + parent + "/" + field);
    }

    @Test
    void noticesAFieldThatIsMisspelt() {
        JsonNode mutant = deployment();
        ObjectNode container = (ObjectNode) mutant.at("/spec/template/spec/containers/0");
        container.set("readynessProbe", container.remove("readinessProbe"));
        assertEquals(1, ObjectSchema.violations(mutant).size());
    }

    @ParameterizedTest
    @CsvSource({
        "HTTPRoute, dateline, /spec/rules/0/matches/0/path, kind",
        "PrometheusRule, dateline, /spec/groups/0/rules/0, expression",
        "ServiceMonitor, dateline, /spec/endpoints/0, every",
        "Elasticsearch, dateline, /spec/nodeSets/0, size",
        "Elasticsearch, dateline, /spec/nodeSets/0/podTemplate/spec/containers/0, memory",
        "NetworkPolicy, dateline, /spec/egress/0/ports/0, name",
    })
    void noticesAFieldThatDoesNotExist(String kind, String name, String parent, String field) {
        JsonNode mutant =
                Kustomized.one(Kustomized.overlay("production"), kind, name).deepCopy();
        ((ObjectNode) mutant.at(parent)).put(field, "x");
        assertTrue(ObjectSchema.violations(mutant).getFirst().contains("." + field + " is not a field"));
    }

    @Test
    void noticesAValueOfTheWrongType() {
        JsonNode mutant = deployment();
        ((ObjectNode) mutant.at("/spec/template/spec")).put("terminationGracePeriodSeconds", "soon");
        assertFalse(ObjectSchema.violations(mutant).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"dev", "production"})
    void refersToNothingThatIsNotThere(String overlay) {
        List<JsonNode> objects = Kustomized.overlay(overlay);
        Set<String> there = objects.stream()
                .map(object -> object.at("/metadata/name").asText())
                .collect(Collectors.toCollection(TreeSet::new));
        there.addAll(FROM_ELSEWHERE);
        List<String> wanted = new ArrayList<>();
        for (JsonNode object : objects) {
            for (String reference :
                    List.of("configMapRef", "secretKeyRef", "configMapKeyRef", "configMap", "backendRefs")) {
                object.findValues(reference).forEach(found -> wanted.addAll(found.findValuesAsText("name")));
            }
            wanted.addAll(object.findValuesAsText("secretName"));
            wanted.addAll(object.findValuesAsText("serviceAccountName"));
            wanted.addAll(object.findValuesAsText("claimName"));
        }
        wanted.removeIf(name -> name.endsWith("-tls"));
        assertFalse(wanted.isEmpty());
        assertEquals(
                List.of(), wanted.stream().filter(name -> !there.contains(name)).toList());
    }

    @Test
    void devHasOneOfEachAndProductionThreeOverZones() {
        List<JsonNode> dev = Kustomized.overlay("dev");
        assertEquals(
                1,
                Kustomized.one(dev, "Deployment", "dateline")
                        .at("/spec/replicas")
                        .asInt());
        assertEquals(
                1,
                Kustomized.one(dev, "Elasticsearch", "dateline")
                        .at("/spec/nodeSets/0/count")
                        .asInt());

        List<JsonNode> production = Kustomized.overlay("production");
        JsonNode deployment = Kustomized.one(production, "Deployment", "dateline");
        assertEquals(
                3,
                Kustomized.one(production, "HorizontalPodAutoscaler", "dateline")
                        .at("/spec/minReplicas")
                        .asInt());
        assertTrue(deployment.at("/spec/replicas").isMissingNode(), "the autoscaler and the manifest would fight");
        assertEquals(
                "topology.kubernetes.io/zone",
                deployment
                        .at("/spec/template/spec/topologySpreadConstraints/0/topologyKey")
                        .asText());
        assertEquals(
                3,
                Kustomized.one(production, "Elasticsearch", "dateline")
                        .at("/spec/nodeSets/0/count")
                        .asInt());
        assertEquals(1, Kustomized.of(production, "PodDisruptionBudget").count());
    }

    private static JsonNode deployment() {
        return Kustomized.one(Kustomized.overlay("production"), "Deployment", "dateline")
                .deepCopy();
    }
}
