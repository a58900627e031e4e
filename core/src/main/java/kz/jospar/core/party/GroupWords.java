package kz.jospar.core.party;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the names of groups. */
final class GroupWords {
    private static final int LONGEST = 200;
    private static final List<BodyKind> LOCAL = List.of(
            BodyKind.OBLAST_AKIMAT, BodyKind.REPUBLICAN_CITY_AKIMAT, BodyKind.CITY_AKIMAT, BodyKind.DISTRICT_AKIMAT);
    private static final Pattern LOCAL_BODIES = Pattern.compile(
            "жао(?:-?лар)?|мио|жергілікті атқарушы (?:орган|билік)[\\p{L}]*|местны[ех] исполнительны[ех] орган[\\p{L}]*"
                    + "|local executive bodies");
    private static final Pattern UNIVERSITIES =
            Pattern.compile("жоо(?:-?лар(?:ы)?)?|вуз(?:ы)?|жоғары оқу орын?дары|высшие учебные заведения|universities");
    private static final Pattern INSTITUTES =
            Pattern.compile("ғзи(?:-?лар(?:ы)?)?|нии|ғылыми-зерттеу институттары|научно-исследовательские институты"
                    + "|research institutes");
    private static final Pattern MINISTRIES =
            Pattern.compile("(?:барлық |все )?(?:министрлер|министрліктер|министры|министерства|ministries|ministers)");
    private static final Pattern OPEN = Pattern.compile(
            "цго|омо|бву|едб|сми|бақ|орталық мемлекеттік органдар|(?:.* )?(?:мүдделі|заинтересованн[\\p{L}]+|interested) .*|жоспарға сәйкес .*|согласно плану .*"
                    + "|according to the plan .*|.* басқа да .*");
    private static final Pattern MANY = Pattern.compile(
            "(?:^|.*[ ])[\\p{L}-]*(?:әкімдік|әкім|орган|ұйым|мекеме|басқарма|департамент|министрлік|басшы|бөлім|бөлімше"
                    + "|комитет|кәсіпорын|орын|қызмет)(?:лар|лер|дар|дер|тар|тер)(?:ы|і)?(?:мен)?"
                    + "|(?:все )?(?:\\p{L}+[ыи]е ){0,5}(?:акиматы|акимы|органы|организации|управления|департаменты|министерства"
                    + "|учреждения|предприятия|руководители|отделы|комитеты|вузы)(?: .*)?"
                    + "|(?:.* )?(?:akimats|bodies|departments|ministries|agencies)(?: .*)?");
    private static final Pattern AKIMATS = Pattern.compile(
            "(?:^|.* )(?:әкімдік(?:тер|терге|тері|теріне)|әкім(?:дер|дерге|дері|деріне)|акимат(?:ы|ам)|аким(?:ы|ам)|akimats|akims)(?: .*)?");
    /** A part of a list of territories whose akimats are named after the next comma: «облыстардың». */
    private static final Pattern TERRITORIES = Pattern.compile("(?:(?:облыст|қала|аудан)[лд]?[ае]рдың"
            + "|(?:областей|городов|районов)|республикалық маңызы бар қалалардың|городов республиканского значения"
            + "|областного значения|облыстық маңызы бар|және|мен|и| )+");

    private static final Map<Pattern, BodyKind> RANKS = Map.of(
            Pattern.compile("республикалық маңызы бар қала\\p{L}*|город\\p{L}* республиканского значения"),
            BodyKind.REPUBLICAN_CITY_AKIMAT,
            Pattern.compile(
                    "(?:облыстық|аудандық) маңызы бар қала\\p{L}*|город\\p{L}* (?:областного|районного) значения"),
            BodyKind.CITY_AKIMAT);
    private static final Pattern WITHIN =
            Pattern.compile("[\\p{L}-]+(?: қазақстан)? (?:облысының|облысындағы|области)(?= |$)|области [\\p{L}-]+");
    private static final Pattern CITY = Pattern.compile("қала\\p{L}*|город\\p{L}*|г|гг|қ|cities|city");
    private static final Pattern OBLAST =
            Pattern.compile("облыс(?:тар\\p{L}*|тық)?|област(?:ей|ям|и|ные|ных)|oblasts?");
    /** Oblasts and the great cities together: kk өңірлер, ru регионы. */
    private static final Pattern REGION =
            Pattern.compile("регион(?:ов|ы|ам|ах)|өңір(?:лер\\p{L}*|лік)?|аймақ(?:тар\\p{L}*|тық)?|regions?");

    private static final Pattern DISTRICT = Pattern.compile("аудан\\p{L}*|район\\p{L}*|districts?");
    private static final Pattern RURAL = Pattern.compile("ауыл\\p{L}*|кент\\p{L}*|сельск\\p{L}*|округ\\p{L}*");
    private static final Set<String> NO_PLACES = Set.of(
            "әкімдіктері",
            "әкімдіктер",
            "әкімдері",
            "әкімдер",
            "әкімдіктеріне",
            "әкімдіктерге",
            "әкімдеріне",
            "әкімдерге",
            "акиматы",
            "акиматам",
            "акимы",
            "акимам",
            "akimats",
            "akims",
            "және",
            "мен",
            "пен",
            "бен",
            "и",
            "and",
            "of",
            "the",
            "барлық",
            "все",
            "всех",
            "республика",
            "республики",
            "казахстан",
            "қазақстан",
            "республикасының",
            "қр",
            "рк",
            "маңызы",
            "бар",
            "значения",
            "облыстардағы");

    private GroupWords() {}

    static Optional<Group> read(String name) {
        if (name.length() > LONGEST) {
            return Optional.empty();
        }
        String key = NameKey.of(name);
        if (LOCAL_BODIES.matcher(key).matches()) {
            return Optional.of(new Group(LOCAL, List.of(), null, true));
        }
        if (UNIVERSITIES.matcher(key).matches()) {
            return of(BodyKind.UNIVERSITY);
        }
        if (INSTITUTES.matcher(key).matches()) {
            return of(BodyKind.RESEARCH_INSTITUTE);
        }
        if (MINISTRIES.matcher(key).matches()) {
            return of(BodyKind.MINISTRY);
        }
        if (OPEN.matcher(key).matches()) {
            return Optional.of(new Group(List.of(), List.of(), null, false));
        }
        if (AKIMATS.matcher(key).matches() || TERRITORIES.matcher(key).matches()) {
            return Optional.of(akimats(key));
        }
        return MANY.matcher(key).matches()
                ? Optional.of(new Group(List.of(), List.of(), null, false))
                : Optional.empty();
    }

    private static Optional<Group> of(BodyKind kind) {
        return Optional.of(new Group(List.of(kind), List.of(), null, false));
    }

    private static Group akimats(String key) {
        String rest = key;
        Set<BodyKind> kinds = new LinkedHashSet<>();
        for (Map.Entry<Pattern, BodyKind> rank : RANKS.entrySet()) {
            String without = rank.getKey().matcher(rest).replaceAll(" ");
            if (!without.equals(rest)) {
                kinds.add(rank.getValue());
                rest = without;
            }
        }
        String within = null;
        var inside = WITHIN.matcher(rest);
        if (inside.find()) {
            within = inside.group();
            rest = inside.replaceFirst(" ");
        }
        List<String> places = new ArrayList<>();
        boolean cities = false;
        for (String word : rest.split("[ ,;.()]+", -1)) {
            if (word.isEmpty() || NO_PLACES.contains(word)) {
                continue;
            }
            if (REGION.matcher(word).matches()) {
                kinds.add(BodyKind.OBLAST_AKIMAT);
                kinds.add(BodyKind.REPUBLICAN_CITY_AKIMAT);
            } else if (OBLAST.matcher(word).matches()) {
                kinds.add(BodyKind.OBLAST_AKIMAT);
            } else if (DISTRICT.matcher(word).matches()) {
                kinds.add(BodyKind.DISTRICT_AKIMAT);
            } else if (RURAL.matcher(word).matches()) {
                kinds.add(BodyKind.RURAL_AKIMAT);
            } else if (CITY.matcher(word).matches()) {
                cities = true;
            } else {
                places.add(word.equals("столицы") ? "астана" : word);
            }
        }
        if (cities && places.isEmpty()) {
            kinds.add(BodyKind.CITY_AKIMAT);
        }
        boolean all = kinds.isEmpty() && places.isEmpty();
        return new Group(all ? LOCAL : kinds.stream().sorted().toList(), places, within, all);
    }
}
