package kz.jospar.core.party;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the territories that running text names, such as a plan's title. */
final class TerritoriesInText {
    private static final int LONGEST = 1000;
    private static final String NAME = "([\\p{L}][\\p{L}-]{1,40}(?: қазақстан)?)";
    private static final List<Form> FORMS = List.of(
            new Form(NAME + " облыс(?:ы|ында|ының|ындағы|ына|ынан|ының)(?!\\p{L})", "%s облысы"),
            new Form(NAME + " қала(?:сы|сында|сының|сындағы|сына|сынан)(?!\\p{L})", "%s қаласы"),
            new Form(NAME + " аудан(?:ы|ында|ының|ындағы|ына|ынан)(?!\\p{L})", "%s ауданы"),
            new Form(NAME + " област(?:ь|и|ью)(?!\\p{L})", "%s область"),
            new Form("(?<!\\p{L})област(?:ь|и|ью) " + NAME, "область %s"),
            new Form("(?<!\\p{L})(?:город[ауе]?|г\\.) ?" + NAME, "город %s"),
            new Form(NAME + " район(?:а|е|у|ом)?(?!\\p{L})", "%s район"),
            new Form(NAME + " (?:oblast|region)(?!\\p{L})", "%s oblast"),
            new Form(NAME + " city(?!\\p{L})", "%s city"),
            new Form(NAME + " district(?!\\p{L})", "%s district"));

    private TerritoriesInText() {}

    private record Form(Pattern pattern, String name) {
        Form(String regex, String name) {
            this(Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), name);
        }
    }

    /** Returns the akimat of the smallest territory named; nothing where none or several of one rank are. */
    static Optional<Body> smallest(Directory directory, String text) {
        String start = NameKey.of(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        List<Body> smallest = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Form form : FORMS) {
            Matcher matcher = form.pattern.matcher(start);
            while (matcher.find()) {
                List<Directory.Match> found = directory.find(form.name.formatted(matcher.group(1)));
                if (found.size() != 1) {
                    continue;
                }
                Body body = found.get(0).body();
                if (!body.kind().isAkimat() || !seen.add(body.id())) {
                    continue;
                }
                if (!smallest.isEmpty() && rank(body) > rank(smallest.get(0))) {
                    smallest.clear();
                }
                if (smallest.isEmpty() || rank(body) == rank(smallest.get(0))) {
                    smallest.add(body);
                }
            }
        }
        return smallest.size() == 1 ? Optional.of(smallest.get(0)) : Optional.empty();
    }

    private static int rank(Body body) {
        return switch (body.kind()) {
            case OBLAST_AKIMAT, REPUBLICAN_CITY_AKIMAT -> 1;
            case CITY_AKIMAT, DISTRICT_AKIMAT -> 2;
            default -> 3;
        };
    }
}
