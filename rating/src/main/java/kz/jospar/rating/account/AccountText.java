package kz.jospar.rating.account;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.jospar.core.lang.Language;
import kz.jospar.rating.Rating;
import kz.jospar.rating.evaluation.Cell;
import kz.jospar.rating.evaluation.ScoreLine;
import kz.jospar.rating.number.Enclosure;
import kz.jospar.rating.number.Real;

/**
 * Accounts in words: kk түсіндірменің мәтіні, ru текст объяснения.
 *
 * <p>Each sentence is one element, to be printed on a line of its own. Contributions are rounded as the methodology rounds
 * scores, by the largest remainder, so that the digits on the page add up; an account keeps the exact numbers.
 */
public final class AccountText {
    private final Rating rating;
    private final Language language;
    private final Wording wording;

    private AccountText(Rating rating, Language language) {
        this.rating = rating;
        this.language = language;
        wording = new Wording(rating.evaluation(), language);
    }

    /** Words a rating's accounts in a language. */
    public static AccountText of(Rating rating, Language language) {
        return new AccountText(rating, language);
    }

    /** Returns the score, the place and what lifted and lowered it; or why that cannot be told. */
    public List<String> account(Accounted accounted) {
        List<String> sentences = new ArrayList<>(standing(accounted));
        sentences.addAll(comparison(accounted));
        return List.copyOf(sentences);
    }

    /** Returns what lifted and lowered the score against what it is held against, without the score and the place. */
    public List<String> comparison(Accounted accounted) {
        List<String> sentences = new ArrayList<>();
        if (accounted instanceof Account account) {
            compared(account, sentences);
        } else if (accounted instanceof NoAccount none) {
            sentences.add(none(none));
        }
        return List.copyOf(sentences);
    }

    /** Returns the contributions as {@link #comparison} rounds them, for a table or a chart; they add up as shown. */
    public List<Part> parts(Account account) {
        BigDecimal difference = wording.shown(account.score()).subtract(wording.shown(account.reference()));
        List<BigDecimal> shown = shown(account, difference);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            Contribution contribution = account.contributions().get(i);
            parts.add(new Part(name(contribution), shown.get(i), contribution));
        }
        return List.copyOf(parts);
    }

    /**
     * A contribution with its name: kk үлестің жолы, ru строка вклада.
     *
     * @param name the indicator's in the reader's language
     * @param shown the amount, rounded
     * @param contribution the exact one
     */
    public record Part(String name, BigDecimal shown, Contribution contribution) {}

    /** Returns for each indicator what was reported, what it was counted from, and what was done where it is absent. */
    public List<String> data(Account account) {
        List<String> sentences = new ArrayList<>();
        sentences.add(wording.say("data"));
        DataText rows = new DataText(rating.evaluation(), wording);
        for (Contribution contribution : account.contributions()) {
            if (contribution.player() instanceof Player.OfIndicator of) {
                sentences.addAll(rows.rows(of.indicator(), contribution.observations()));
            }
        }
        return List.copyOf(sentences);
    }

    /** Returns what a change of one indicator would do. */
    public String improvement(Improvement improvement) {
        String key = "improve." + improvement.verdict().code();
        String name = wording.indicator(improvement.indicator());
        return improvement.from() == null || improvement.to() == null
                ? wording.say(key, name)
                : wording.say(
                        key,
                        name,
                        wording.exact(improvement.from()),
                        wording.exact(improvement.to()),
                        place(Optional.ofNullable(improvement.placeNow())),
                        place(Optional.ofNullable(improvement.placeThen())));
    }

    /** Returns what one event more would do. */
    public String flip(Flip flip) {
        return wording.say(
                flip.changesPlace() ? "flip.changes" : "flip.stays",
                flip.event(),
                count(flip.participants()),
                count(flip.needed()),
                count(flip.needed() - flip.participants()),
                wording.written(flip.placeNow()),
                wording.written(flip.placeThen()));
    }

    private List<String> standing(Accounted accounted) {
        ScoreLine line = rating.scorecard()
                .line(accounted.unit())
                .orElseThrow(() -> new IllegalArgumentException("unit '" + accounted.unit() + "' is not rated"));
        List<String> sentences = new ArrayList<>();
        line.shown()
                .ifPresent(score -> sentences.add(wording.say(
                        "score",
                        wording.unit(line.unit()),
                        Wording.period(accounted.period()),
                        wording.written(shown(line, score)))));
        long scored = rating.scorecard().lines().stream()
                .filter(other -> other.group().equals(line.group()) && other.score() instanceof Cell.Known)
                .count();
        if (line.rank().isEmpty()) {
            sentences.add(wording.say("place.none"));
        } else if (kz.jospar.rating.data.Roster.ALL.equals(
                rating.evaluation().methodology().placing().peers())) {
            sentences.add(wording.say("place.all", place(line.rank()), count(scored)));
        } else {
            sentences.add(wording.say("place", place(line.rank()), wording.group(line.group()), count(scored)));
        }
        if (line.sharedBy().size() > 1) {
            Stream<String> names = line.sharedBy().stream().map(wording::unit);
            sentences.add(wording.say("shared", String.join(", ", names.toList())));
        }
        line.band().ifPresent(band -> sentences.add(wording.say("band", wording.name(band.name(), band.id()))));
        return sentences;
    }

    /** A score without a declared rounding may have sixty digits; people see a few. */
    private BigDecimal shown(ScoreLine line, BigDecimal shown) {
        return shown.scale() > wording.digits() && line.score() instanceof Cell.Known known
                ? wording.shown(known.value())
                : shown;
    }

    private void compared(Account account, List<String> sentences) {
        BigDecimal reference = wording.shown(account.reference());
        BigDecimal difference = wording.shown(account.score()).subtract(reference);
        if (account.basis() instanceof Basis.Peers peers) {
            sentences.add(
                    wording.say("peers", count(peers.units()), wording.written(reference), wording.signed(difference)));
        } else if (account.basis() instanceof Basis.Earlier earlier) {
            sentences.add(wording.say(
                    "earlier",
                    Wording.period(earlier.period()),
                    wording.written(reference),
                    wording.signed(difference)));
        }
        List<BigDecimal> shown = shown(account, difference);
        List<String> level = new ArrayList<>();
        List<String> up = new ArrayList<>();
        List<String> down = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            Contribution contribution = account.contributions().get(i);
            if (contribution.sign() == 0) {
                level.add(name(contribution));
            } else {
                (contribution.sign() > 0 ? up : down).add(part(contribution, shown.get(i)));
            }
        }
        group("up", up, sentences);
        group("down", down, sentences);
        if (!level.isEmpty()) {
            sentences.add(wording.say("level", String.join(", ", level)));
        }
        told(account, sentences);
    }

    private List<BigDecimal> shown(Account account, BigDecimal difference) {
        List<Real> amounts =
                account.contributions().stream().map(Contribution::amount).toList();
        return ShownParts.of(amounts, difference, wording.digits());
    }

    private void group(String key, List<String> parts, List<String> sentences) {
        if (!parts.isEmpty()) {
            sentences.add(wording.say(key));
            sentences.addAll(parts);
        }
    }

    private void told(Account account, List<String> sentences) {
        boolean played = account.contributions().stream()
                .anyMatch(one -> one.weight() == null && one.sign() != 0 && one.player() instanceof Player.OfIndicator);
        if (played) {
            sentences.add(wording.say("shares"));
        }
        account.grouped().forEach(path -> sentences.add(wording.say("grouped", path)));
        sentences.add(wording.say("digits"));
        sentences.add(account.exact() ? wording.say("fractions") : wording.say("bounds", count(Enclosure.DIGITS)));
    }

    private String part(Contribution contribution, BigDecimal shown) {
        String name = name(contribution);
        return contribution.weight() == null || contribution.own() == null || contribution.reference() == null
                ? wording.say("part", name, wording.signed(shown))
                : wording.say(
                        "part.weighed",
                        name,
                        wording.signed(shown),
                        wording.plain(contribution.own()),
                        wording.plain(contribution.reference()),
                        wording.plain(contribution.weight()));
    }

    private String name(Contribution contribution) {
        return contribution.player() instanceof Player.OfIndicator of
                ? wording.indicator(of.indicator())
                : wording.say("peers-and-rules");
    }

    private String none(NoAccount none) {
        return none.reason() == NoAccount.Reason.NO_SCORE
                        && rating.evaluation().score(none.unit()) instanceof Cell.Absent absent
                ? wording.say("none.no-score", absent.reason().words(language))
                : none.words(language);
    }

    private String place(Optional<BigDecimal> rank) {
        return rank.map(wording::written).orElse("–");
    }

    private String count(long number) {
        return wording.written(BigDecimal.valueOf(number));
    }
}
