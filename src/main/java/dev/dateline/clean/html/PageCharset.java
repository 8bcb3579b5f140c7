package dev.dateline.clean.html;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * The text of a page's bytes, in the charset of its Content-Type, else of its byte order mark, else of its meta element,
 * else UTF-8 where the bytes are that and windows-1252 where they are not.
 */
final class PageCharset {

    private static final Charset FALLBACK = Charset.forName("windows-1252");

    /** How far a meta element is looked for: the HTML standard asks for 1,024 bytes, pages need more. */
    private static final int META_REACH = 8192;

    private PageCharset() {}

    static String decode(byte[] page, Optional<Charset> declared) {
        Optional<Charset> marked = byteOrderMark(page);
        Charset charset = declared.or(() -> marked)
                .or(() -> meta(page).filter(named -> named != StandardCharsets.UTF_8 || isUtf8(page)))
                .orElseGet(() -> isUtf8(page) ? StandardCharsets.UTF_8 : FALLBACK);
        String text = new String(page, charset);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Optional<Charset> byteOrderMark(byte[] page) {
        if (starts(page, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (starts(page, 0xFE, 0xFF)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return starts(page, 0xFF, 0xFE) ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
    }

    private static boolean starts(byte[] page, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= page.length || (page[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Charset> meta(byte[] page) {
        String head = new String(page, 0, Math.min(page.length, META_REACH), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        for (int at = head.indexOf("<meta"); at >= 0; at = head.indexOf("<meta", at + 5)) {
            int end = head.indexOf('>', at);
            String tag = head.substring(at, end < 0 ? head.length() : end);
            int name = tag.indexOf("charset=");
            if (name >= 0) {
                return named(tag.substring(name + "charset=".length()));
            }
        }
        return Optional.empty();
    }

    /** A page that could be read to its meta element in single bytes is not in UTF-16, whatever it says. */
    private static Optional<Charset> named(String value) {
        int start = 0;
        while (start < value.length() && " \t\r\n\"'".indexOf(value.charAt(start)) >= 0) {
            start++;
        }
        int end = start;
        while (end < value.length() && " \t\r\n\"';/>".indexOf(value.charAt(end)) < 0) {
            end++;
        }
        try {
            String name = value.substring(start, end);
            if (name.startsWith("utf-16")) {
                return Optional.of(StandardCharsets.UTF_8);
            }
            // Every browser reads Latin-1 as its Windows superset (WHATWG Encoding, section 4.2).
            return Optional.of(name.equals("iso-8859-1") || name.equals("us-ascii") ? FALLBACK : Charset.forName(name));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    private static boolean isUtf8(byte[] page) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(page));
            return true;
        } catch (CharacterCodingException notUtf8) {
            return false;
        }
    }
}
