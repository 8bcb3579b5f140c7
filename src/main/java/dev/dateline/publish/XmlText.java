package dev.dateline.publish;

/** Text that may stand in XML 1.0, which knows no way to write some characters. */
final class XmlText {

    private static final int REPLACEMENT_END = 0xFFFD;

    private XmlText() {}

    /** Without the characters that are not a {@code Char} (XML 1.0, section 2.2), and halves of pairs. */
    static String of(String text) {
        if (text.codePoints().allMatch(XmlText::isAllowed)) {
            return text;
        }
        return text.codePoints()
                .filter(XmlText::isAllowed)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isAllowed(int character) {
        return character >= ' ' && character < Character.MIN_SURROGATE
                || character == '\t'
                || character == '\n'
                || character == '\r'
                || character > Character.MAX_SURROGATE && character <= REPLACEMENT_END
                || character >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
    }
}
