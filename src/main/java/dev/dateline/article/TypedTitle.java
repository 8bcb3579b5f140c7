package dev.dateline.article;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import org.hibernate.search.mapper.pojo.bridge.ValueBridge;
import org.hibernate.search.mapper.pojo.bridge.runtime.ValueBridgeToIndexedValueContext;

/**
 * A title in the form that is found while it is being typed: its words folded like those of names ({@link
 * NameStart#folded}), and before them the first once more, marked, so that titles that begin as typed can be told.
 */
@RegisterForReflection
public class TypedTitle implements ValueBridge<String, String> {

    /** Field of it in Elasticsearch. */
    public static final String FIELD = "titleTyped";

    private static final String FIRST_MARK = "^";

    @Override
    public String toIndexedValue(String title, ValueBridgeToIndexedValueContext context) {
        String folded = NameStart.folded(title);
        return folded.isEmpty() ? null : FIRST_MARK + firstWord(folded) + " " + folded;
    }

    /** The terms that stand in a row in a title with these folded words, the last only begun. */
    public static String phrase(String folded) {
        List<String> words = List.of(folded.split(" "));
        StringBuilder phrase = new StringBuilder();
        for (String word : words.subList(0, words.size() - 1)) {
            phrase.append(word).append(TypedAnalysis.WHOLE_MARK).append(' ');
        }
        return phrase.append(beginning(words.getLast())).toString();
    }

    /** The term of titles that begin with the first of these folded words. */
    public static String first(String folded) {
        String word = FIRST_MARK + firstWord(folded);
        return folded.contains(" ") ? word + TypedAnalysis.WHOLE_MARK : beginning(word);
    }

    private static String firstWord(String folded) {
        int end = folded.indexOf(" ");
        return end < 0 ? folded : folded.substring(0, end);
    }

    private static String beginning(String word) {
        return word.substring(0, Math.min(word.length(), TypedAnalysis.LONGEST_BEGINNING));
    }
}
