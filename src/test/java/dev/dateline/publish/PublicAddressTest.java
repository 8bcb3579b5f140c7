package dev.dateline.publish;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dateline.http.PublicAddress;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A site that readers reach under another address than the service itself. */
@QuarkusTest
@TestProfile(PublicAddressTest.BehindAGateway.class)
class PublicAddressTest {

    public static class BehindAGateway implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "dateline.http.public-url",
                    "https://news.example/archive",
                    "dateline.http.site-name",
                    "Fish & Chips <News> of the North");
        }
    }

    @Inject
    PublicAddress address;

    @Test
    void theConfiguredAddressWins() {
        given().header("X-Forwarded-Host", "elsewhere.example")
                .get("/opensearch.xml")
                .then()
                .statusCode(200)
                .body(
                        "OpenSearchDescription.Url[0].@template",
                        equalTo("https://news.example/archive/?q={searchTerms}"))
                .body(
                        "OpenSearchDescription.Url[1].@template",
                        equalTo("https://news.example/archive/api/suggest?q={searchTerms}"));
    }

    @Test
    void theNameMayHaveAnySignsAndIsCutToWhatTheFormatAllows() {
        given().get("/opensearch.xml")
                .then()
                .body("OpenSearchDescription.ShortName", equalTo("Fish & Chips <Ne"))
                .body(
                        "OpenSearchDescription.Description",
                        equalTo("Search the news on Fish & Chips <News> of the North"));
    }

    @Test
    void anAddressKeepsPathAndParametersOfTheRequest() {
        UriInfo request = (UriInfo) Proxy.newProxyInstance(
                UriInfo.class.getClassLoader(),
                new Class<?>[] {UriInfo.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getPath" -> "/api/articles";
                    case "getRequestUri" -> URI.create("http://10.0.0.7:8080/api/articles?q=a%26b+c&zone=%2B03:00");
                    default -> throw new UnsupportedOperationException(method.getName());
                });

        assertEquals(
                "https://news.example/archive/api/articles?q=a%26b+c&zone=%2B03:00",
                address.of(request).build().toString());
        assertEquals(
                "https://news.example/archive/api/entities",
                address.of(request, "api/entities").build().toString());
    }
}
