package dev.dateline.article;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;

/**
 * What a client sent, kept verbatim so that the article can be cleaned anew at any time. Nothing in
 * it is searched but ids, times and status.
 *
 * @param id id of the article made from it
 * @param mediaType media type of the content, with its charset where one was given
 * @param content the bytes as received, in Base64 (RFC 4648, section 4)
 * @param url claimed by the client, like the five after it
 * @param outlet claimed outlet
 * @param title claimed headline
 * @param published claimed date or time as it was written
 * @param language claimed BCP 47 tag
 * @param received when it arrived
 * @param status what became of it: {@code cleaned}
 * @param pipeline version of the pipeline that last processed it
 */
@RegisterForReflection
@SearchEntity(name = Submission.INDEX)
@Indexed(index = Submission.INDEX)
public record Submission(
        @DocumentId @KeywordField(name = "id", sortable = Sortable.YES) String id,
        @KeywordField(searchable = Searchable.NO) String mediaType,
        @KeywordField(searchable = Searchable.NO) String content,
        @KeywordField(searchable = Searchable.NO) Optional<String> url,
        @KeywordField(searchable = Searchable.NO) Optional<String> outlet,
        @KeywordField(searchable = Searchable.NO) Optional<String> title,
        @KeywordField(searchable = Searchable.NO) Optional<String> published,
        @KeywordField(searchable = Searchable.NO) Optional<String> language,
        @GenericField(sortable = Sortable.YES) Instant received,
        @KeywordField String status,
        @GenericField int pipeline) {

    /** Name of the entity and of its index. */
    public static final String INDEX = "submission";
}
