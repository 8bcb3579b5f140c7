package dev.dateline.operations;

import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import java.util.List;
import java.util.Map;

/** The fields of ECK's {@code Elasticsearch} that are used here or are near to it; its package has no model in Java. */
record EckElasticsearch(String apiVersion, String kind, ObjectMeta metadata, Spec spec) {

    /** How a disk outlives its node. */
    enum Deletion {
        DeleteOnScaledownOnly,
        DeleteOnScaledownAndClusterDeletion
    }

    record Spec(
            String version,
            String image,
            Auth auth,
            List<NodeSet> nodeSets,
            List<SecretRef> secureSettings,
            Deletion volumeClaimDeletePolicy,
            Object http,
            Object transport,
            Object updateStrategy,
            Object podDisruptionBudget,
            Object monitoring,
            String serviceAccountName,
            Integer revisionHistoryLimit) {}

    record Auth(List<SecretRef> fileRealm, List<SecretRef> roles, Boolean disableElasticUser) {}

    record SecretRef(String secretName, List<Map<String, String>> entries) {}

    record NodeSet(
            String name,
            int count,
            Map<String, Object> config,
            PodTemplateSpec podTemplate,
            List<PersistentVolumeClaim> volumeClaimTemplates) {}
}
