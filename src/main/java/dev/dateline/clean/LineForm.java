package dev.dateline.clean;

/** How a line looks, as small numbers for {@link LineSigns}: its length, its first and last character, its signs. */
final class LineForm {

    private LineForm() {}

    static int lengthClass(int n) {
        int[] bounds = {1, 2, 4, 7, 10, 14, 19, 25, 35, 50, 80};
        int at = 0;
        while (at < bounds.length && n > bounds[at]) {
            at++;
        }
        return at;
    }

    static int endClass(String text, BlockFeatures features) {
        char last = text.charAt(text.length() - 1);
        if (features.truncated()) {
            return 1;
        }
        if (last == '.' || last == '。') {
            return 2;
        }
        if (last == '?' || last == '!' || last == '？' || last == '！') {
            return 3;
        }
        if (features.sentenceEnd()) {
            return 4;
        }
        if (last == ':' || last == ',' || last == ';') {
            return 5;
        }
        return Character.isDigit(last) ? 6 : Character.isLetter(last) ? 0 : 7;
    }

    static int startClass(String text) {
        int first = text.codePointAt(0);
        if (Character.isUpperCase(first)) {
            boolean capitals =
                    text.length() > 3 && Character.isUpperCase(text.charAt(1)) && Character.isUpperCase(text.charAt(2));
            return capitals ? 1 : 0;
        }
        if (Character.isLowerCase(first)) {
            return 2;
        }
        if (Character.isDigit(first)) {
            return 3;
        }
        if ("\"“„«‘'「『»".indexOf(first) >= 0) {
            return 4;
        }
        if ("-–—•*·>#".indexOf(first) >= 0) {
            return 5;
        }
        return Character.isLetter(first) ? 6 : 7;
    }

    static int characters(String text) {
        boolean digit = false;
        boolean sign = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            digit |= c >= '0' && c <= '9';
            sign |= c == '|' || c == '/' || c == '@' || c == '>' || c == '$' || c == '€' || c == '£';
        }
        boolean quote =
                text.indexOf('"') >= 0 || text.indexOf('“') >= 0 || text.indexOf('„') >= 0 || text.indexOf('«') >= 0;
        return (digit ? 1 : 0) + (sign ? 2 : 0) + (quote ? 4 : 0);
    }
}
