package dev.dateline.enrich.reference;

import dev.dateline.names.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An article for tests in which names are marked: {@code [P Ann Lee]}, {@code [O UN]}, {@code [L Rome]}. */
final class Reading {

    private static final Pattern MARK = Pattern.compile("\\[([POL]) ([^\\]]+)\\]");

    private Reading() {}

    static List<NamedEntity> of(String... marked) {
        List<String> paragraphs = new ArrayList<>();
        List<Named> mentions = new ArrayList<>();
        for (int p = 0; p < marked.length; p++) {
            StringBuilder plain = new StringBuilder();
            Matcher mark = MARK.matcher(marked[p]);
            int end = 0;
            while (mark.find()) {
                plain.append(marked[p], end, mark.start());
                int start = plain.length();
                plain.append(mark.group(2));
                EntityType type =
                        switch (mark.group(1)) {
                            case "P" -> EntityType.PERSON;
                            case "O" -> EntityType.ORGANIZATION;
                            default -> EntityType.PLACE;
                        };
                mentions.add(new Named(type, p, start, plain.length(), mark.group(2)));
                end = mark.end();
            }
            paragraphs.add(plain.append(marked[p].substring(end)).toString());
        }
        return new InArticleReference().resolve(Optional.empty(), paragraphs, mentions);
    }

    /** Each entity as its name and count. */
    static List<String> counts(String... marked) {
        return of(marked).stream().map(e -> e.name() + " " + e.count()).toList();
    }
}
