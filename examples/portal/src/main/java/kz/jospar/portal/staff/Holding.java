package kz.jospar.portal.staff;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.lang.Messages;
import kz.jospar.portal.account.Account;
import kz.jospar.portal.web.FormKey;
import kz.jospar.portal.web.NotFoundException;
import kz.jospar.portal.web.StaleVersionException;
import kz.jospar.protocol.minutes.Addendum;
import kz.jospar.protocol.regulation.Regulation;
import kz.jospar.protocol.sitting.OnPaper;
import kz.jospar.protocol.sitting.Recording;
import kz.jospar.protocol.sitting.Refusal;
import kz.jospar.protocol.sitting.Sitting;
import kz.jospar.protocol.sitting.SittingDocument;
import kz.jospar.protocol.sitting.SittingEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Holds sittings: the library says what may happen, the version whether somebody was quicker. */
@Service
public class Holding {
    /** How many characters the reason of a withdrawal may have. */
    public static final int LONGEST_REASON = 1_000;

    /** How many characters the text of an addendum may have. */
    public static final int LONGEST_ADDENDUM = 10_000;

    private final Sittings sittings;
    private final Regulations regulations;
    private final MinutesBooks books;
    private final Clock clock;
    private final MessageSource messages;

    Holding(Sittings sittings, Regulations regulations, MinutesBooks books, Clock clock, MessageSource messages) {
        this.sittings = sittings;
        this.regulations = regulations;
        this.books = books;
        this.clock = clock;
        this.messages = messages;
    }

    /** Saves a sitting that is held elsewhere, such as the sample; its regulation is there already. */
    @Transactional
    public void save(SittingDocument document, LocalDate day, DraftAgenda draft, String by) {
        Regulation regulation = kept(document.regulation()).regulation();
        Held held = sittings.held(document, draft.on(day), regulation, day, 0);
        if (!isAdded(held, regulation, FormKey.fresh(), by)) {
            throw new StaleVersionException(document.id());
        }
        if (document.standing().stream().anyMatch(OnPaper.MinutesSigned.class::isInstance)) {
            books.enter(held);
        }
    }

    /**
     * Prepares a sitting: its day, its place and what is to be dealt with.
     *
     * @param key the form's: the same form sent twice prepares one sitting
     * @return its id
     * @throws IllegalStateException if it is not declared who votes ({@link KeptRegulation#undeclared})
     */
    @Transactional
    @PreAuthorize("hasRole('WORKING_BODY')")
    public String prepare(
            String regulationId,
            LocalDate day,
            @Nullable LocalizedText place,
            DraftAgenda draft,
            String key,
            Account by) {
        KeptRegulation kept = kept(regulationId);
        if (!kept.undeclared().isEmpty()) {
            throw new IllegalStateException("it is not declared who votes in '" + regulationId + "'");
        }
        for (int number = 1; ; number++) {
            Optional<String> sent = sittings.ofForm(key);
            if (sent.isPresent()) {
                return sent.get();
            }
            String id = Sittings.id(regulationId, day, number);
            SittingDocument document = new SittingDocument(
                    SittingDocument.FORMAT, id, regulationId, kept.choices(), null, place, List.of());
            Held held = sittings.held(document, draft.on(day), kept.regulation(), day, 0);
            if (isAdded(held, kept.regulation(), key, by.name())) {
                return id;
            }
        }
    }

    /**
     * Enters what happened, all of it or nothing.
     *
     * @param version the version of the sitting that was seen
     * @throws RefusedMoveException if the library does not let it in
     * @throws StaleVersionException if somebody else entered something in between
     */
    @Transactional
    @PreAuthorize("hasRole('WORKING_BODY')")
    public void enter(String id, int version, List<SittingEvent> events, Account by) {
        Held held = seen(id, version);
        Sitting sitting = held.sitting();
        SittingDocument document = held.document();
        for (SittingEvent event : events) {
            Recording recording = sitting.with(event);
            if (recording instanceof Recording.Refused refused) {
                throw new RefusedMoveException(refused.refusal().reason().code(), refused.refusal()::message);
            }
            sitting = recording.sitting();
            document = document.with(event);
        }
        Held next = new Held(
                document,
                held.draft(),
                held.edition(),
                held.regulation(),
                new SittingDocument.Replay(sitting, held.replay().refused()),
                sitting.day().orElse(held.day()),
                version);
        if (events.stream().anyMatch(OnPaper.MinutesSigned.class::isInstance)) {
            books.enter(next);
        }
        if (!sittings.replace(next, held.document().events().size(), by.name())) {
            throw new StaleVersionException(id);
        }
    }

    /**
     * Puts a sitting on the choices that were declared since it was prepared, as far as they fit the edition of the regulation
     * that it is held under. Who did so is kept, with the choices it rested on until then.
     *
     * @param version the version of the sitting that was seen
     * @param declared the version of the regulation whose choices were seen
     * @throws RefusedMoveException if there are none, something was decided under the old ones ({@link Resting}), it is not
     *     declared who votes, or an event that stands would not be legal under the newer ones
     * @throws StaleVersionException if somebody else entered or declared something in between
     */
    @Transactional
    @PreAuthorize("hasRole('WORKING_BODY')")
    public void rest(String id, int version, int declared, Account by) {
        Held held = seen(id, version);
        KeptRegulation kept = kept(held.document().regulation());
        if (kept.version() != declared) {
            throw new StaleVersionException(id);
        }
        Resting resting = Resting.of(held, kept);
        if (resting.state() != Resting.State.BEHIND) {
            throw refused("staff.resting.refused." + resting.state().code());
        }
        SittingDocument document = held.document().resting(resting.newer());
        if (!document.undeclared(held.edition()).isEmpty()) {
            throw refused("staff.resting.refused.undeclared");
        }
        Held next = sittings.held(document, held.draft(), held.edition(), held.day(), version);
        Set<Integer> before = held.replay().refused().stream()
                .map(SittingDocument.Refused::index)
                .collect(Collectors.toSet());
        for (SittingDocument.Refused refused : next.replay().refused()) {
            if (!before.contains(refused.index())) {
                Refusal refusal = refused.refusal();
                throw new RefusedMoveException(refusal.reason().code(), refusal::message);
            }
        }
        if (!sittings.replace(next, document.events().size(), by.name())) {
            throw new StaleVersionException(id);
        }
        sittings.rested(held, by.name());
    }

    /**
     * Withdraws the last event that stands: it stays in the document, and the sitting is counted anew without it.
     *
     * @param version the version of the sitting that was seen
     * @return the sitting without it
     * @throws RefusedMoveException if there is none, or the minutes are signed
     * @throws StaleVersionException if somebody else entered something in between
     */
    @Transactional
    @PreAuthorize("hasRole('WORKING_BODY')")
    public Held withdraw(String id, int version, String reason, Account by) {
        Held held = seen(id, version);
        SittingDocument document = held.document();
        if (document.withdrawable().isEmpty()) {
            String why = document.standing().isEmpty() ? "nothing" : "signed";
            throw new RefusedMoveException(
                    why,
                    language ->
                            messages.getMessage("staff.withdraw." + why, null, Locale.forLanguageTag(language.code())));
        }
        LocalDateTime now = LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
        Held next = sittings.held(
                document.withdraw(now, by.name(), reason), held.draft(), held.edition(), held.day(), version);
        if (!sittings.replace(next, document.events().size(), by.name())) {
            throw new StaleVersionException(id);
        }
        return sittings.find(id).orElseThrow(() -> new NotFoundException(id));
    }

    /** Returns the latest day that an addendum may have: today, or that of the last event where it was entered ahead of time. */
    public LocalDate latestAddendum(Held held) {
        return entering(held).toLocalDate();
    }

    /**
     * Enters a signed addendum to signed minutes, in the sitting and in the book. In the sitting it stands at the moment of its
     * entry, in the book with the day it was signed, which may be long before.
     *
     * @param version the version of the sitting that was seen
     * @param day the day it was signed, the latest one where it is {@code null}: not later than {@link #latestAddendum}, not before what it adds to
     * @param signers the seats that signed it
     * @throws RefusedMoveException if the minutes are not signed, a seat is not there, the day is to come, or the book does not
     *     take it
     * @throws StaleVersionException if somebody else entered something in between
     */
    @Transactional
    @PreAuthorize("hasRole('WORKING_BODY')")
    public Addendum amend(
            String id, int version, String text, @Nullable LocalDate day, List<String> signers, Account by) {
        Held held = seen(id, version);
        LocalDateTime at = entering(held);
        LocalDate signed = day == null ? at.toLocalDate() : day;
        if (signed.isAfter(at.toLocalDate())) {
            throw refused("staff.addendum.future", Messages.day(at.toLocalDate()));
        }
        for (String signer : signers) {
            if (held.sitting().staff().seats().stream()
                    .noneMatch(seat -> seat.id().equals(signer))) {
                throw refused("staff.addendum.seat", signer);
            }
        }
        enter(id, version, List.of(new OnPaper.MinutesAmended(at, text)), by);
        Addendum addendum = new Addendum(id, books.addenda(held).size() + 1, signed, text, signers);
        books.enter(held, addendum);
        return addendum;
    }

    private LocalDateTime entering(Held held) {
        LocalDateTime now = LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES);
        return held.sitting().last().filter(now::isBefore).orElse(now);
    }

    private RefusedMoveException refused(String key, String... facts) {
        return new RefusedMoveException(
                key, language -> messages.getMessage(key, facts, Locale.forLanguageTag(language.code())));
    }

    private Held seen(String id, int version) {
        Held held = sittings.find(id).orElseThrow(() -> new NotFoundException(id));
        if (held.version() != version) {
            throw new StaleVersionException(id);
        }
        return held;
    }

    private boolean isAdded(Held held, Regulation regulation, String key, String by) {
        try {
            return sittings.add(held, regulation, key, by);
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    private KeptRegulation kept(String id) {
        return regulations.find(id).orElseThrow(() -> new NotFoundException(id));
    }
}
