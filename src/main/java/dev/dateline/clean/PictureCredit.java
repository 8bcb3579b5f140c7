package dev.dateline.clean;

import dev.dateline.data.DataFile;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises that a line ends in the credit of a picture: {@code Jane Doe / AFP}, {@code (Photo by Jane Doe)}, {@code
 * [Jane Doe/AP Photo]}, {@code via Getty Images}, {@code Foto: dpa}. Looks at the last 120 characters only.
 */
final class PictureCredit {

    private static final int REACH = 120;
    private static final Pattern SLASHED = Pattern.compile("(?:^|[.?!)\"”’] ?|\\s|[(\\[©])"
            + "[\\p{Lu}\\d][\\p{L}\\d.'’&_-]*(?: [\\p{L}.'’&-]+){0,4} ?/ ?([\\p{L}][\\p{L}.'’ -]{0,40})[.)\\]]*$");
    private static final Pattern INITIALS = Pattern.compile(
            "(?:[.?!\"”’] |[(\\[])(?:\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){1,3}) ?/ ?\\p{Lu}[\\p{Lu}\\d-]{1,6}[)\\]]?\\.?$");
    private static final Pattern SOURCE_FIRST = Pattern.compile(
            "(?:^|[.?!)] )([\\p{L}][\\p{L} -]{1,25})/\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,3}$");
    private static final Pattern VIA = Pattern.compile("\\bvia ([\\p{Lu}][\\p{L}.'’ -]{0,30})[.)\\]]*$");
    private static final Pattern LABELLED = Pattern.compile(
            "(?:[.?!)\"”’|] ?|^|[(\\[] ?)(?:AP )?(?:Photos?|Photographs?|Pictures?|Images?|Credits?|Fotos?|Bild|Crédit photo"
                    + "|Courtesy|PHOTO|FOTO|CREDIT|Nuotr\\.|Фото)(?: by| courtesy of| credit| provided by|/| ?:| ?©)[^.]{0,80}[.)\\]]*$");
    /** In Korean and Japanese a full stop or a sign of equality sets the credit off: {@code 있다. 뉴시스}, {@code ＝ＡＰ}. */
    private static final Pattern BARE = Pattern.compile(
            "(?:[.。] ?|＝)(?:[\\p{IsHangul}\\p{IsHan}\\p{IsKatakana}ー１1Ａ-Ｚ]{2,10}|[\\p{IsHangul}]{2,4} 기자)$");

    private static final Pattern ONLY_NAMES = Pattern.compile("\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){1,3} ?/ ?"
            + "\\p{Lu}[\\p{L}\\d.&-]+(?: \\p{Lu}[\\p{L}.-]+){0,2}");
    private static final String[] LABELS = {
        "Photo",
        "Picture",
        "Image",
        "Credit",
        "Foto",
        "Bild",
        "Crédit",
        "Courtesy",
        "PHOTO",
        "FOTO",
        "CREDIT",
        "Nuotr",
        "Фото"
    };
    private static final Pattern BRACKETED_FILE = Pattern.compile(
            "[(\\[](?:[Ff]ile|FILE|[Rr]euters|AP|AFP|[Ff]ile [Pp]hoto|[Ff]ile photo: [^)\\]]{1,40}|Getty Images|Supplied|Courtesy)[.)\\]]+$");

    private static final Set<String> SOURCES = sources();

    private PictureCredit() {}

    /** The credit at the end of a line, if there is one. */
    static Optional<String> of(String line) {
        String end = line.length() > REACH ? line.substring(line.length() - REACH) : line;
        // Most lines have none of the signs and words that credits are made of, which a look tells sooner than a
        // pattern.
        if (end.indexOf('/') >= 0) {
            Optional<String> found = slashed(end);
            if (found.isPresent()) {
                return found;
            }
        }
        if (end.contains("via ")) {
            Matcher via = VIA.matcher(end);
            if (via.find() && isSource(via.group(1))) {
                return Optional.of(via.group().strip());
            }
        }
        if (hasLabel(end)) {
            Matcher labelled = LABELLED.matcher(end);
            if (labelled.find()) {
                return Optional.of(labelled.group().strip());
            }
        }
        if (!end.isEmpty() && end.charAt(end.length() - 1) >= 0x1100) {
            Matcher bare = BARE.matcher(end);
            return bare.find() ? Optional.of(bare.group().strip()) : Optional.empty();
        }
        if (onlyNames(line)) {
            return Optional.of(line);
        }
        if (end.isEmpty()
                || ".)]".indexOf(end.charAt(end.length() - 1)) < 0
                || end.indexOf('(') + end.indexOf('[') < -1) {
            return Optional.empty();
        }
        Matcher file = BRACKETED_FILE.matcher(end);
        return file.find() ? Optional.of(file.group()) : Optional.empty();
    }

    /** A line that is a person's name, a slash and one more name: {@code Ada Quill/Harbour Pictures}. */
    private static boolean onlyNames(String line) {
        return line.length() <= 60
                && line.indexOf('/') >= 0
                && ONLY_NAMES.matcher(line).matches();
    }

    private static Optional<String> slashed(String end) {
        Matcher slashed = SLASHED.matcher(end);
        if (slashed.find() && isSource(slashed.group(1))) {
            return Optional.of(slashed.group().strip());
        }
        Matcher initials = INITIALS.matcher(end);
        if (initials.find()) {
            return Optional.of(initials.group().strip());
        }
        Matcher swapped = SOURCE_FIRST.matcher(end);
        return swapped.find() && isSource(swapped.group(1))
                ? Optional.of(swapped.group().strip())
                : Optional.empty();
    }

    /** Whether one of the words stands there that {@link #LABELLED} begins with. */
    private static boolean hasLabel(String end) {
        for (int i = 0; i < end.length(); i++) {
            if ("PICFBNФ".indexOf(end.charAt(i)) >= 0) {
                for (String label : LABELS) {
                    if (end.startsWith(label, i)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean isSource(String name) {
        String key = key(name);
        return SOURCES.contains(key)
                || (key.endsWith(" photo") && SOURCES.contains(key.substring(0, key.length() - 6)));
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private static Set<String> sources() {
        Set<String> keys = new HashSet<>();
        DataFile.rows(PictureCredit.class, "picture-sources.txt", 1).forEach(row -> keys.add(key(row.getFirst())));
        Agencies.get().names().forEach(name -> keys.add(key(name)));
        return Set.copyOf(keys);
    }
}
