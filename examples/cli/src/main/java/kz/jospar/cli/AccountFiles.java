package kz.jospar.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.jospar.rating.Rating;
import kz.jospar.rating.account.Account;
import kz.jospar.rating.account.AccountText;
import kz.jospar.rating.account.Accounted;
import kz.jospar.rating.account.Improvements;
import org.jspecify.annotations.Nullable;

/** One text for each unit: its score and place, what lifted and lowered it, its data, and what would raise it. */
final class AccountFiles {
    /**
     * Units times indicators, up to which what-ifs are looked for: everybody is rated again some ten times for each of them,
     * which is half a minute for 12 units with 17 indicators.
     */
    static final int MOST_IMPROVEMENTS = 2_500;

    private final Terminal terminal;
    private final AccountText text;
    private final @Nullable Improvements improvements;

    AccountFiles(Terminal terminal, Rating rating, boolean improving) {
        this.terminal = terminal;
        text = AccountText.of(rating, terminal.language());
        int units = rating.evaluation().units().size();
        int indicators = rating.evaluation().methodology().listed().size();
        if (improving && (long) units * indicators > MOST_IMPROVEMENTS) {
            throw new UsageException(terminal.text(
                    "rate.improvementsMany",
                    Integer.toString(units),
                    Integer.toString(indicators),
                    Integer.toString(MOST_IMPROVEMENTS)));
        }
        improvements = improving ? Improvements.of(rating) : null;
    }

    /** Returns the texts by name. */
    Map<String, byte[]> files(List<Accounted> peers, List<Accounted> earlier) {
        Map<String, Accounted> before = new LinkedHashMap<>();
        earlier.forEach(one -> before.put(one.unit(), one));
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (Accounted one : peers) {
            List<String> lines = new ArrayList<>(text.account(one));
            Accounted then = before.get(one.unit());
            if (then != null) {
                lines.add("");
                lines.addAll(text.comparison(then));
            }
            if (one instanceof Account account) {
                lines.add("");
                lines.addAll(text.data(account));
            }
            if (improvements != null) {
                lines.add("");
                lines.add(terminal.text("rate.improvementsHead"));
                improvements.upOnePlace(one.unit()).forEach(found -> lines.add(text.improvement(found)));
            }
            files.put(
                    "accounts/" + Output.name(one.unit(), ".txt"),
                    (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return files;
    }
}
