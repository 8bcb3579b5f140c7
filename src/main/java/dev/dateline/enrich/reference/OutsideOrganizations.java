package dev.dateline.enrich.reference;

import dev.dateline.names.EntityType;
import dev.dateline.names.PersonName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Leaves out the people who only give an organization its name: the Clintons of the Clinton Foundation. */
final class OutsideOrganizations {

    private static final Pattern NEXT_WORD = Pattern.compile("^(?: and \\p{Lu}\\w+)? (\\p{Lu}\\p{L}+)");

    private OutsideOrganizations() {}

    /** The mentions without people inside or right before an organization's words; in the same order. */
    static List<Named> of(List<Named> mentions, ArticleText text) {
        Map<Integer, List<Named>> organizations = new HashMap<>();
        for (Named mention : mentions) {
            if (mention.type() == EntityType.ORGANIZATION) {
                organizations
                        .computeIfAbsent(mention.paragraph(), p -> new ArrayList<>())
                        .add(mention);
            }
        }
        Map<Integer, SpanIndex> spans = new HashMap<>();
        organizations.forEach((paragraph, inIt) -> spans.put(paragraph, new SpanIndex(inIt)));
        List<Named> kept = new ArrayList<>(mentions.size());
        for (Named mention : mentions) {
            boolean person = mention.type() == EntityType.PERSON;
            SpanIndex near = spans.get(mention.paragraph());
            if (!person || (near == null || !near.overlaps(mention)) && !isNameOfOrganization(mention, text)) {
                kept.add(mention);
            }
        }
        return kept;
    }

    private static boolean isNameOfOrganization(Named mention, ArticleText text) {
        Matcher next = NEXT_WORD.matcher(text.after(mention));
        return next.find()
                && OrganizationWords.contains(next.group(1).toLowerCase(Locale.ROOT))
                // In a title-case headline anything follows a name
                && mention.paragraph() != Named.TITLE
                && PersonName.of(mention.text()).words().size() == 1;
    }
}
