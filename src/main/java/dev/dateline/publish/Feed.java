package dev.dateline.publish;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The first articles of a search, as a feed of any format has them. Every text may stand in XML.
 *
 * @param id a name of the search that never changes
 * @param title what was searched for
 * @param description the same in a sentence
 * @param owner name of the service
 * @param self address of this feed
 * @param page address of the same search for readers
 * @param next address of the articles after these
 * @param updated when the outlets last published or changed one of them; the epoch where there is none
 * @param entries the articles, in order
 */
record Feed(
        String id,
        String title,
        String description,
        String owner,
        String self,
        String page,
        Optional<String> next,
        Instant updated,
        List<Entry> entries) {

    /**
     * One article.
     *
     * @param id a name of it that never changes
     * @param title the headline, or the beginning of the text
     * @param page where the outlet published it
     * @param data where the API has it
     * @param summary its first paragraph
     * @param published when the outlet published it
     * @param updated when the outlet last changed it, or published it, or when it came here
     * @param byline the authors as printed
     * @param outlet name of who published it
     * @param tags people, organizations and places that it names most often
     * @param language BCP 47 tag
     */
    record Entry(
            String id,
            String title,
            Optional<String> page,
            String data,
            Optional<String> summary,
            Optional<Instant> published,
            Instant updated,
            Optional<String> byline,
            Optional<String> outlet,
            List<String> tags,
            Optional<String> language) {

        /** Where to read it. */
        String link() {
            return page.orElse(data);
        }
    }
}
