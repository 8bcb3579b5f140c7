package dev.dateline.clean;

import dev.dateline.data.DataFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a line says its date is: when the article was published or when it was changed; from {@code date-labels.tsv}. */
enum DateLabel {
    PUBLISHED,
    UPDATED,
    NONE;

    private static final Map<String, DateLabel> WORDS = new HashMap<>();

    static {
        for (List<String> row : DataFile.rows(DateLabel.class, "date-labels.tsv", 2)) {
            DataFile.list(row.get(1)).forEach(word -> WORDS.put(word, DateLabel.valueOf(row.get(0))));
        }
    }

    /** The label of a line, which may stand anywhere in it; published wins where both do. */
    static DateLabel of(String line) {
        DateLabel label = NONE;
        DateTokens tokens = new DateTokens(line.length() > 300 ? line.substring(0, 300) : line);
        for (int i = 0; i < tokens.size(); i++) {
            DateLabel found = WORDS.getOrDefault(tokens.at(i).text(), NONE);
            if (found == PUBLISHED) {
                return found;
            }
            label = found == NONE ? label : found;
        }
        return label;
    }
}
