package dev.dateline.bench.entities;

import java.util.Arrays;

/** Numbers features: an open-addressed table from hashes to numbers in the order of their first coming, with counts. */
final class FeatureTable {

    private long[] keys = new long[1 << 22];
    private int[] numbers = new int[1 << 22];
    private int[] counts = new int[1 << 20];
    private int size;

    /** Counts a feature once more. */
    void count(long feature) {
        int number = number(feature);
        if (number < 0) {
            number = add(feature);
        }
        counts[number]++;
    }

    /** The number of a feature, or -1. */
    int number(long feature) {
        int at = slot(feature);
        return numbers[at] - 1;
    }

    int size() {
        return size;
    }

    /** Only the features that came so often, numbered anew in the same order. */
    FeatureTable atLeast(int times) {
        long[] byNumber = new long[size];
        for (int i = 0; i < keys.length; i++) {
            if (numbers[i] != 0) {
                byNumber[numbers[i] - 1] = keys[i];
            }
        }
        FeatureTable kept = new FeatureTable();
        for (int number = 0; number < size; number++) {
            if (counts[number] >= times) {
                int at = kept.add(byNumber[number]);
                kept.counts[at] = counts[number];
            }
        }
        return kept;
    }

    /** The features by their numbers. */
    long[] features() {
        long[] byNumber = new long[size];
        for (int i = 0; i < keys.length; i++) {
            if (numbers[i] != 0) {
                byNumber[numbers[i] - 1] = keys[i];
            }
        }
        return byNumber;
    }

    private int slot(long feature) {
        int at = (int) (feature ^ feature >>> 32) & keys.length - 1;
        while (numbers[at] != 0 && keys[at] != feature) {
            at = at + 1 & keys.length - 1;
        }
        return at;
    }

    private int add(long feature) {
        if (size * 3L > keys.length * 2L) {
            grow();
        }
        if (size == counts.length) {
            counts = Arrays.copyOf(counts, size * 2);
        }
        int at = slot(feature);
        keys[at] = feature;
        numbers[at] = ++size;
        return size - 1;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldNumbers = numbers;
        keys = new long[oldKeys.length * 2];
        numbers = new int[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldNumbers[i] != 0) {
                int at = slot(oldKeys[i]);
                keys[at] = oldKeys[i];
                numbers[at] = oldNumbers[i];
            }
        }
    }
}
