package dev.dateline.bench.entities;

import dev.dateline.bench.entities.TrainingSet.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one learner of several hears more of than others.
 *
 * @param factors by what the weight of a source is multiplied, by its name; 1 for others
 * @param oneSmallOf of so many documents of the web one is heard again in small letters; 0 for none
 */
record Emphasis(Map<String, Float> factors, int oneSmallOf) {

    /** Sources whose writers often leave capitals out. */
    private static final Set<String> OF_THE_WEB = Set.of("uner_train", "uner_dev", "gum", "btc");

    List<Source> of(List<Source> sources) {
        List<Source> heard = new ArrayList<>();
        for (Source source : sources) {
            float weight = source.weight() * factors.getOrDefault(source.name(), 1f);
            heard.add(new Source(source.name(), source.documents(), weight));
            if (oneSmallOf > 0 && OF_THE_WEB.contains(source.name())) {
                List<AnnotatedDocument> small = Variants.inSmallLetters(source.documents(), oneSmallOf);
                heard.add(new Source(source.name(), small, Math.min(1, weight)));
            }
        }
        return heard;
    }
}
