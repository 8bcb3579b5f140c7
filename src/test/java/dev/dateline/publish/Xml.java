package dev.dateline.publish;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Feeds as the parser of the JDK reads them, which had no hand in writing them. */
final class Xml {

    static final String ATOM = "http://www.w3.org/2005/Atom";

    private Xml() {}

    static Element get(String path) {
        return read(given().urlEncodingEnabled(false).get(path));
    }

    static Element read(Response answer) {
        assertEquals(200, answer.statusCode(), answer.asString());
        try {
            DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
            parsers.setNamespaceAware(true);
            return parsers.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(answer.asByteArray()))
                    .getDocumentElement();
        } catch (Exception e) {
            throw new AssertionError("not XML: " + answer.asString(), e);
        }
    }

    /** The children of that local name. */
    static List<Element> children(Element parent, String name) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && name.equals(element.getLocalName())) {
                children.add(element);
            }
        }
        return children;
    }

    static String text(Element parent, String name) {
        return children(parent, name).getFirst().getTextContent();
    }

    /** Where a link of that relation leads. */
    static String link(Element parent, String relation) {
        return children(parent, "link").stream()
                .filter(link -> ATOM.equals(link.getNamespaceURI()) && relation.equals(link.getAttribute("rel")))
                .findFirst()
                .orElseThrow()
                .getAttribute("href");
    }
}
