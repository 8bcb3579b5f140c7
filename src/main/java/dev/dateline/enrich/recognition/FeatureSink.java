package dev.dateline.enrich.recognition;

/** Takes the features of a token, one hash at a time: to sum their weights up, or to learn them. */
@FunctionalInterface
public interface FeatureSink {

    void add(long feature);
}
