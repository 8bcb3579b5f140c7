package dev.dateline.publish;

import com.google.common.escape.Escaper;
import com.google.common.xml.XmlEscapers;
import dev.dateline.http.HttpConfig;
import dev.dateline.http.Parameters;
import dev.dateline.http.PublicAddress;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Describes the site to browsers, so that it can be added as a search engine: OpenSearch 1.1, draft 6. */
@Path("/opensearch.xml")
@Tag(name = "search")
public class OpenSearchResource {

    private static final String TYPE = "application/opensearchdescription+xml";
    private static final Parameters PARAMETERS = Parameters.of(List.of());

    /** Characters of a ShortName; the specification allows no more. */
    private static final int SHORT_NAME = 16;

    private static final Escaper TEXT = XmlEscapers.xmlContentEscaper();
    private static final Escaper ATTRIBUTE = XmlEscapers.xmlAttributeEscaper();

    private final HttpConfig config;
    private final PublicAddress address;

    OpenSearchResource(HttpConfig config, PublicAddress address) {
        this.config = config;
        this.address = address;
    }

    @GET
    @Produces(TYPE)
    @Operation(
            summary = "Describe the search to browsers",
            description = "An OpenSearch description: where the search page and the completions are.")
    @APIResponse(
            responseCode = "200",
            description = "The description",
            content =
                    @Content(
                            mediaType = TYPE,
                            schema = @Schema(type = SchemaType.STRING),
                            examples = @ExampleObject(name = "openSearch", ref = "openSearch")))
    @APIResponse(responseCode = "400", ref = "BadRequest")
    public String description(@Context UriInfo uri) {
        PARAMETERS.check(uri);
        String base = address.base(uri).toString();
        String name = config.siteName().strip();
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
                  <ShortName>%s</ShortName>
                  <Description>%s</Description>
                  <InputEncoding>UTF-8</InputEncoding>
                  <OutputEncoding>UTF-8</OutputEncoding>
                  <Image type="image/svg+xml">%s</Image>
                  <Url type="text/html" template="%s"/>
                  <Url type="application/x-suggestions+json" rel="suggestions" template="%s"/>
                  <Url type="%s" rel="self" template="%s"/>
                </OpenSearchDescription>
                """
                .formatted(
                        TEXT.escape(name.substring(0, Math.min(name.length(), SHORT_NAME))),
                        TEXT.escape("Search the news on " + name),
                        TEXT.escape(base + "page/icon.svg"),
                        ATTRIBUTE.escape(base + "?q={searchTerms}"),
                        ATTRIBUTE.escape(base + "api/suggest?q={searchTerms}"),
                        TYPE,
                        ATTRIBUTE.escape(base + "opensearch.xml"));
    }
}
