package kz.jospar.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import kz.jospar.documents.UnreadableDocumentException;
import kz.jospar.jackson.InvalidDocumentException;
import kz.jospar.schedule.ical.FeedLedger;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of a plan's feeds from one run to the next: one ledger for each feed.
 *
 * @param format always {@link #FORMAT}
 * @param plan the id of the plan
 * @param feeds the feeds in order of their addressees; those for executors and the one for the plan stay apart
 */
@JsonPropertyOrder({"format", "plan", "feeds"})
record FeedState(String format, String plan, List<Published> feeds) {
    static final String FORMAT = "jospar.feeds/1";

    FeedState {
        if (!FORMAT.equals(format)) {
            throw new IllegalArgumentException("format '" + format + "' is not '" + FORMAT + "'");
        }
        Objects.requireNonNull(plan, "plan is missing");
        feeds = List.copyOf(feeds).stream()
                .sorted(Comparator.comparing(Published::by).thenComparing(Published::id))
                .toList();
        for (int i = 1; i < feeds.size(); i++) {
            Published feed = feeds.get(i);
            if (feed.isFor(feeds.get(i - 1).by(), feeds.get(i - 1).id())) {
                throw new IllegalArgumentException("feed '" + feed.id() + "' stands twice");
            }
        }
    }

    /**
     * One feed.
     *
     * @param by for an executor or for the plan
     * @param id the key of the addressee
     * @param name the calendar's name
     * @param written whether its file is there, so that it can be removed
     * @param sha256 of the octets that were written, in small hexadecimal digits, so that nothing else is removed;
     *     nothing without a file, or where an older state did not keep it
     * @param ledger what its entries were
     */
    record Published(
            FeedCommand.Addressee by,
            String id,
            String name,
            boolean written,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String sha256,

            FeedLedger ledger) {
        Published {
            Objects.requireNonNull(by, "by is missing");
            Objects.requireNonNull(id, "id is missing");
            Objects.requireNonNull(name, "name is missing");
            if (sha256 != null && !sha256.matches("[0-9a-f]{64}")) {
                throw new IllegalArgumentException("sha256 '" + sha256 + "' is not 64 small hexadecimal digits");
            }
            Objects.requireNonNull(ledger, "ledger is missing");
        }

        boolean isFor(FeedCommand.Addressee other, String addressee) {
            return by == other && id.equals(addressee);
        }
    }

    /** Reads the state of a plan's feeds; before the first run there is none. */
    static FeedState read(Terminal terminal, String file, String plan) {
        if (Files.notExists(Path.of(file), LinkOption.NOFOLLOW_LINKS)) {
            return new FeedState(FORMAT, plan, List.of());
        }
        String shown = PlanInput.name(Path.of(file));
        FeedState state;
        try (InputStream in = new BufferedInputStream(PlanInput.open(terminal, file, shown))) {
            state = PlanInput.JSON.read(in, FeedState.class);
        } catch (UnreadableDocumentException e) {
            throw new InputException(e.message(terminal.language()), e);
        } catch (InvalidDocumentException e) {
            throw new InputException(terminal.text("feed.badState", shown, PlanInput.reason(terminal, e)), e);
        } catch (IOException e) {
            throw new InputException(terminal.text("error.io", shown, Failures.reason(terminal, e)), e);
        }
        // With another plan's ledgers every deadline would be cancelled.
        if (!state.plan().equals(plan)) {
            throw new InputException(terminal.text("feed.otherPlan", shown, state.plan(), plan), null);
        }
        return state;
    }

    void write(OutputStream out) throws IOException {
        PlanInput.JSON.write(this, out);
    }
}
