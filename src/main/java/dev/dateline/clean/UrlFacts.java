package dev.dateline.clean;

import com.google.common.net.InternetDomainName;
import dev.dateline.article.Published;
import dev.dateline.article.Published.From;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an address says of the page behind it: whose it is, from which day, and the words of its headline. */
final class UrlFacts {

    private static final Pattern DAY =
            Pattern.compile("/((?:1[6-9]|20)\\d{2})[/-](\\d{1,2}|[a-z]{3})[/-](\\d{1,2})(?=[/_.-]|$)");
    private static final Pattern COMPACT_DAY = Pattern.compile("[/_-]((?:19|20)\\d{2})(\\d{2})(\\d{2})(?=[/_.-]|$)");
    private static final int LONGEST = 2000;

    private UrlFacts() {}

    /** The registrable domain of the host; the host itself where it has none, as an IP address. */
    static Optional<String> domain(String url) {
        return host(url).map(host -> {
            try {
                InternetDomainName name = InternetDomainName.from(host);
                if (name.isUnderPublicSuffix()) {
                    return name.topPrivateDomain().toString();
                }
            } catch (IllegalArgumentException | IllegalStateException notADomain) {
                return host;
            }
            String[] labels = host.split("\\.");
            boolean numeric = host.chars().noneMatch(Character::isLetter);
            return labels.length < 2 || numeric ? host : labels[labels.length - 2] + "." + labels[labels.length - 1];
        });
    }

    /** The day in the path: {@code /2026/09/14/}, {@code /2026/sep/14/}, {@code -20260914}. */
    static Optional<Published> published(String url, Instant received) {
        String path = url.length() > LONGEST ? url.substring(0, LONGEST) : url;
        Matcher day = DAY.matcher(path.toLowerCase(Locale.ROOT));
        if (day.find()) {
            String text = Character.isLetter(day.group(2).charAt(0))
                    ? day.group(3) + " " + day.group(2) + " " + day.group(1)
                    : day.group(1) + "-" + day.group(2) + "-" + day.group(3);
            return DateParser.first(text).flatMap(found -> found.believed(From.URL, received));
        }
        Matcher compact = COMPACT_DAY.matcher(path);
        return compact.find()
                ? DateParser.first(compact.group(1) + "-" + compact.group(2) + "-" + compact.group(3))
                        .flatMap(found -> found.believed(From.URL, received))
                : Optional.empty();
    }

    /** The words of the longest part of the path, where it has at least three. */
    static Set<String> slugWords(String url) {
        String path = url.length() > LONGEST ? url.substring(0, LONGEST) : url;
        int query = path.indexOf('?');
        path = query < 0 ? path : path.substring(0, query);
        int host = path.indexOf("//");
        Set<String> best = Set.of();
        int start = path.indexOf('/', host < 0 ? 0 : host + 2);
        for (String part : path.substring(start < 0 ? path.length() : start).split("/")) {
            Set<String> words = new HashSet<>();
            for (String word : part.toLowerCase(Locale.ROOT).split("[-_.,+]|%20")) {
                if (word.length() > 1 && word.chars().allMatch(Character::isLetter) && !word.equals("html")) {
                    words.add(word);
                }
            }
            best = words.size() > best.size() && part.indexOf('.') != part.length() - 4 ? words : best;
        }
        return best.size() >= 3 ? Set.copyOf(best) : Set.of();
    }

    /** The host of an address, in lower case. */
    static Optional<String> host(String url) {
        try {
            return Optional.ofNullable(new URI(url.strip()).getHost())
                    .map(host -> host.toLowerCase(Locale.ROOT))
                    .filter(host -> !host.isBlank());
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }
}
