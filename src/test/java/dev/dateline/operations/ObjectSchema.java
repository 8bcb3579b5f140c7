package dev.dateline.operations;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import io.fabric8.kubernetes.api.model.AnyType;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.batch.v1.CronJob;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.gatewayapi.v1.HTTPRoute;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import io.fabric8.openshift.api.model.monitoring.v1.PrometheusRule;
import io.fabric8.openshift.api.model.monitoring.v1.ServiceMonitor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether an object of Kubernetes is of the shape that its API says: the models of fabric8 are generated from the
 * same descriptions as the API server's, those of the Gateway API and the Prometheus operator included; ECK's is
 * written down in {@link EckElasticsearch}.
 */
final class ObjectSchema {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Map<String, Class<?>> KINDS = Map.ofEntries(
            Map.entry("v1 ConfigMap", ConfigMap.class),
            Map.entry("v1 Namespace", Namespace.class),
            Map.entry("v1 PersistentVolumeClaim", PersistentVolumeClaim.class),
            Map.entry("v1 Secret", Secret.class),
            Map.entry("v1 Service", Service.class),
            Map.entry("v1 ServiceAccount", ServiceAccount.class),
            Map.entry("apps/v1 Deployment", Deployment.class),
            Map.entry("autoscaling/v2 HorizontalPodAutoscaler", HorizontalPodAutoscaler.class),
            Map.entry("batch/v1 CronJob", CronJob.class),
            Map.entry("batch/v1 Job", Job.class),
            Map.entry("gateway.networking.k8s.io/v1 HTTPRoute", HTTPRoute.class),
            Map.entry("networking.k8s.io/v1 Ingress", Ingress.class),
            Map.entry("networking.k8s.io/v1 NetworkPolicy", NetworkPolicy.class),
            Map.entry("policy/v1 PodDisruptionBudget", PodDisruptionBudget.class),
            Map.entry("monitoring.coreos.com/v1 PrometheusRule", PrometheusRule.class),
            Map.entry("monitoring.coreos.com/v1 ServiceMonitor", ServiceMonitor.class),
            Map.entry("elasticsearch.k8s.elastic.co/v1 Elasticsearch", EckElasticsearch.class));

    private ObjectSchema() {}

    /** What is wrong with it, and where; empty if nothing is. */
    static List<String> violations(JsonNode object) {
        String kind =
                object.path("apiVersion").asText() + " " + object.path("kind").asText();
        Class<?> type = KINDS.get(kind);
        if (type == null) {
            return List.of(kind + " is not an API that is known here");
        }
        String at = kind + " " + object.at("/metadata/name").asText();
        List<String> violations = new ArrayList<>();
        unknown(object, JSON.constructType(type), at, violations);
        try {
            JSON.treeToValue(object, type);
        } catch (JsonProcessingException e) {
            violations.add(at + ": " + e.getOriginalMessage());
        }
        return violations;
    }

    private static void unknown(JsonNode node, JavaType type, String at, List<String> violations) {
        if (type.isCollectionLikeType()) {
            if (!node.isArray() && !node.isNull()) {
                violations.add(at + " is not a list");
            }
            for (int i = 0; i < node.size(); i++) {
                unknown(node.get(i), type.getContentType(), at + "[" + i + "]", violations);
            }
        } else if (type.isMapLikeType()) {
            node.properties()
                    .forEach(e -> unknown(e.getValue(), type.getContentType(), at + "." + e.getKey(), violations));
        } else if (node.isObject() && isOurs(type)) {
            Map<String, JavaType> known = properties(type);
            node.properties().forEach(e -> {
                JavaType property = known.get(e.getKey());
                if (property == null) {
                    violations.add(at + "." + e.getKey() + " is not a field of "
                            + type.getRawClass().getSimpleName());
                } else {
                    unknown(e.getValue(), property, at + "." + e.getKey(), violations);
                }
            });
        }
    }

    /** Whether it is a model with fields of its own, not a value or anything at all. */
    private static boolean isOurs(JavaType type) {
        Class<?> raw = type.getRawClass();
        return (raw.getName().startsWith("io.fabric8.") || raw.getName().startsWith("dev.dateline."))
                && raw != Quantity.class
                && !AnyType.class.isAssignableFrom(raw)
                && raw != IntOrString.class;
    }

    private static Map<String, JavaType> properties(JavaType type) {
        Map<String, JavaType> properties = new HashMap<>();
        for (BeanPropertyDefinition property :
                JSON.getDeserializationConfig().introspect(type).findProperties()) {
            properties.put(property.getName(), property.getPrimaryType());
        }
        return properties;
    }
}
