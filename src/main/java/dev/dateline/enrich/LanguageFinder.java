package dev.dateline.enrich;

import com.optimaize.langdetect.DetectedLanguage;
import com.optimaize.langdetect.LanguageDetector;
import com.optimaize.langdetect.LanguageDetectorBuilder;
import com.optimaize.langdetect.ngram.NgramExtractors;
import com.optimaize.langdetect.profiles.LanguageProfileReader;
import dev.dateline.data.DataFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/**
 * Finds the language of a text by its n-grams (W. Cavnar, J. Trenkle, <i>N-gram-based text
 * categorization</i>, SDAIR 1994, as the library does it). The profiles are read on first need: they
 * take a second and some tens of megabytes, and most articles come with their language.
 */
public final class LanguageFinder {

    /** Characters looked at; more add nothing. */
    private static final int ENOUGH = 2_000;

    private static final int TOO_SHORT = 40;
    private static final double SURE = 0.9;

    /**
     * The language as a BCP 47 tag; empty when the text is too short or the language is not certain.
     */
    public Optional<String> of(List<String> paragraphs) {
        String text = String.join("\n", paragraphs);
        if (text.length() < TOO_SHORT) {
            return Optional.empty();
        }
        List<DetectedLanguage> languages =
                Profiles.DETECTOR.getProbabilities(text.substring(0, Math.min(text.length(), ENOUGH)));
        return languages.stream()
                .filter(language -> language.getProbability() >= SURE)
                .map(language -> language.getLocale().toString())
                .findFirst();
    }

    private static final class Profiles {

        static final LanguageDetector DETECTOR = detector();

        private static LanguageDetector detector() {
            try {
                return LanguageDetectorBuilder.create(NgramExtractors.standard())
                        .withProfiles(new LanguageProfileReader()
                                .read(DataFile.column(LanguageFinder.class, "languages.txt")))
                        .build();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
