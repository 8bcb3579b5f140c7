package dev.dateline.operations;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What every pod here keeps to: the {@code restricted} level of the Pod Security Standards and more, bounds for what it
 * uses, and, where it serves, all three probes.
 */
final class PodRules {

    private PodRules() {}

    /** The rules that an object breaks; none for one without pods. */
    static List<String> violations(JsonNode object) {
        List<String> violations = new ArrayList<>();
        String kind = object.path("kind").asText();
        String at = kind + " " + object.at("/metadata/name").asText() + ": ";
        podSpec(object, kind).ifPresent(pod -> {
            pod(pod, at, violations);
            for (JsonNode container : pod.path("containers")) {
                container(container, at + container.path("name").asText() + ": ", violations);
                if (kind.equals("Deployment")) {
                    serving(container, at, violations);
                }
            }
        });
        return violations;
    }

    private static Optional<JsonNode> podSpec(JsonNode object, String kind) {
        String path =
                switch (kind) {
                    case "Deployment", "Job", "StatefulSet", "DaemonSet" -> "/spec/template/spec";
                    case "CronJob" -> "/spec/jobTemplate/spec/template/spec";
                    default -> null;
                };
        return Optional.ofNullable(path).map(object::at);
    }

    private static void pod(JsonNode pod, String at, List<String> violations) {
        demand(
                pod.path("automountServiceAccountToken").isBoolean()
                        && !pod.path("automountServiceAccountToken").asBoolean(),
                at + "gets a token of Kubernetes",
                violations);
        demand(pod.at("/securityContext/runAsNonRoot").asBoolean(), at + "may run as root", violations);
        demand(pod.at("/securityContext/runAsUser").asInt() > 0, at + "has no user", violations);
        demand(
                pod.at("/securityContext/seccompProfile/type").asText().equals("RuntimeDefault"),
                at + "has no seccomp profile",
                violations);
        demand(!pod.path("containers").isEmpty(), at + "has no container", violations);
        demand(pod.path("initContainers").isEmpty(), at + "has containers that are not looked at here", violations);
        for (String shared : List.of("hostNetwork", "hostPID", "hostIPC")) {
            demand(!pod.path(shared).asBoolean(), at + shared, violations);
        }
        for (JsonNode volume : pod.path("volumes")) {
            demand(!volume.has("hostPath"), at + "mounts a folder of its node", violations);
        }
    }

    private static void container(JsonNode container, String at, List<String> violations) {
        JsonNode security = container.path("securityContext");
        demand(security.path("readOnlyRootFilesystem").asBoolean(), at + "may write to its image", violations);
        demand(
                security.has("allowPrivilegeEscalation")
                        && !security.path("allowPrivilegeEscalation").asBoolean(),
                at + "may gain privileges",
                violations);
        demand(security.at("/capabilities/drop/0").asText().equals("ALL"), at + "keeps capabilities", violations);
        demand(!security.at("/capabilities").has("add"), at + "adds capabilities", violations);
        demand(!security.path("privileged").asBoolean(), at + "is privileged", violations);
        for (String resource : List.of("cpu", "memory")) {
            demand(container.at("/resources/requests").has(resource), at + "requests no " + resource, violations);
            demand(container.at("/resources/limits").has(resource), at + "has no limit of " + resource, violations);
        }
        String image = container.path("image").asText();
        demand(
                image.matches(".+:\\d[\\w.-]*(@sha256:[0-9a-f]{64})?"),
                at + "image " + image + " has no version",
                violations);
    }

    private static void serving(JsonNode container, String at, List<String> violations) {
        demand(path(container, "startupProbe").equals("/q/health/started"), at + "startup probe", violations);
        demand(path(container, "readinessProbe").equals("/q/health/ready"), at + "readiness probe", violations);
        demand(path(container, "livenessProbe").equals("/q/health/live"), at + "liveness probe", violations);
        demand(container.at("/lifecycle/preStop/sleep/seconds").asInt() > 0, at + "leaves at once", violations);
    }

    private static String path(JsonNode container, String probe) {
        return container.path(probe).at("/httpGet/path").asText();
    }

    private static void demand(boolean kept, String otherwise, List<String> violations) {
        if (!kept) {
            violations.add(otherwise);
        }
    }
}
