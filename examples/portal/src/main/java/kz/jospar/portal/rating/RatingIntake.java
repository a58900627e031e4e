package kz.jospar.portal.rating;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.lang.Language;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.jackson.InvalidDocumentException;
import kz.jospar.jackson.JsonDocuments;
import kz.jospar.rating.data.EventRecord;
import kz.jospar.rating.data.EventTable;
import kz.jospar.rating.data.Observation;
import kz.jospar.rating.data.ObservationTable;
import kz.jospar.rating.data.Observations;
import kz.jospar.rating.data.Periods;
import kz.jospar.rating.data.TableReading;
import kz.jospar.rating.evaluation.RefusedException;
import kz.jospar.rating.methodology.Methodology;
import kz.jospar.rating.methodology.MethodologyCheck;
import kz.jospar.rating.replay.Intake;
import kz.jospar.rating.replay.Rated;
import kz.jospar.rating.replay.ReplayRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Service;

/** Reads the files of a rating and counts it: a record, or everything that is in the way. Nothing is saved here. */
@Service
public class RatingIntake {
    /** Characters of a methodology's id: ratings are found by it, and an index of PostgreSQL bears no endless keys. */
    static final int LONGEST_ID = 200;

    private final JsonDocuments documents;
    private final MessageSource messages;

    RatingIntake(JsonDocuments documents, MessageSource messages) {
        this.documents = documents;
        this.messages = messages;
    }

    /**
     * One file: its bytes and the name that problems are told by.
     *
     * @param name the file's name
     * @param source the bytes
     */
    public record Source(String name, InputStreamSource source) {}

    /**
     * What came of the files.
     *
     * @param record the counted rating; empty where a problem refuses it
     * @param problems all of them
     */
    public record Outcome(Optional<ReplayRecord> record, List<Problem> problems) {
        public Outcome {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Reads and counts.
     *
     * @param period the rated days as typed
     * @param events the records of events, if there are any
     * @param language in which problems are told
     */
    public Outcome read(
            String period, Source methodology, Source indicators, Optional<Source> events, Language language)
            throws IOException {
        return new Reading(language).read(period, methodology, indicators, events);
    }

    /** Reads bytes into a table. */
    private interface Table<T> {
        TableReading<T> read(InputStream in) throws IOException;
    }

    /** One reading, with what was noticed so far. */
    private final class Reading {
        private final Language language;
        private final List<Problem> problems = new ArrayList<>();
        /** By its names bodies and indicators are told. */
        private @Nullable Methodology named;

        Reading(Language language) {
            this.language = language;
        }

        Outcome read(String typed, Source methodology, Source indicators, Optional<Source> events) throws IOException {
            Optional<PlanPeriod> period = Periods.find(typed.trim());
            if (period.isEmpty()) {
                problems.add(Problem.error("", "unknown-period", say("rating.upload.period.wrong", typed)));
            }
            Optional<Methodology> rules = methodology(methodology);
            named = rules.orElse(null);
            Optional<TableReading<Observations>> rows = table(indicators, ObservationTable::read);
            Optional<List<EventRecord>> records = events.isEmpty()
                    ? Optional.empty()
                    : table(events.get(), EventTable::read).flatMap(TableReading::data);
            Optional<Observations> data = rows.flatMap(TableReading::data);
            if (period.isPresent()
                    && rules.isPresent()
                    && data.isPresent()
                    && records.isPresent() == events.isPresent()) {
                Map<Observation, Integer> numbers = new HashMap<>();
                List<Integer> lines = rows.get().rows();
                for (int i = 0; i < lines.size(); i++) {
                    numbers.put(data.get().rows().get(i), lines.get(i));
                }
                Intake intake = Intake.of(rules.get(), data.get().rows(), records, period.get(), numbers);
                tell(methodology, intake.ofMethodology());
                events.ifPresent(file -> tell(file, intake.ofEvents()));
                tell(indicators, intake.ofRows());
                return count(intake, methodology, indicators);
            }
            // Something could not be read at all; of the methodology everything can be told all the same.
            rules.ifPresent(read -> tell(methodology, MethodologyCheck.check(read)));
            return new Outcome(Optional.empty(), problems);
        }

        private Outcome count(Intake intake, Source methodology, Source indicators) {
            if (intake.rated().isEmpty()) {
                return new Outcome(Optional.empty(), problems);
            }
            Rated rated = intake.rated().get();
            if (rated.observations().size() > ReplayRecord.ROWS) {
                // Beyond so many a record holds no rows, and could not be counted again from itself.
                problems.add(Problem.error(
                        indicators.name(),
                        "too-many-rows",
                        say("rating.upload.tooMany", Integer.toString(ReplayRecord.ROWS))));
                return new Outcome(Optional.empty(), problems);
            }
            try {
                return new Outcome(Optional.of(ReplayRecord.of(rated, version())), problems);
            } catch (RefusedException e) {
                problems.add(Problem.error(methodology.name(), "refused-methodology", e.message(language)));
                return new Outcome(Optional.empty(), problems);
            }
        }

        private Optional<Methodology> methodology(Source file) throws IOException {
            try (InputStream in = file.source().getInputStream()) {
                Methodology read = documents.read(in, Methodology.class);
                if (read.id().length() > LONGEST_ID) {
                    problems.add(Problem.error(
                            file.name(),
                            "methodology-id-too-long",
                            say("rating.upload.longId", Integer.toString(LONGEST_ID))));
                    return Optional.empty();
                }
                return Optional.of(read);
            } catch (InvalidDocumentException e) {
                problems.add(Problem.error(file.name(), "unreadable-document", e.message(language)));
                return Optional.empty();
            }
        }

        private <T> Optional<TableReading<T>> table(Source file, Table<T> table) throws IOException {
            try (InputStream in = file.source().getInputStream()) {
                TableReading<T> reading = table.read(in);
                tell(file, reading.findings());
                return Optional.of(reading);
            } catch (CharacterCodingException e) {
                problems.add(Problem.error(file.name(), "csv-not-utf-8", say("rating.upload.notUtf8")));
                return Optional.empty();
            }
        }

        private void tell(Source file, List<Finding> findings) {
            for (Finding finding : findings) {
                problems.add(Problem.of(file.name(), finding, language, named));
            }
        }

        private String say(String key, Object... arguments) {
            return messages.getMessage(key, arguments, Locale.forLanguageTag(language.code()));
        }
    }

    /** The version of the library stands in its jar's manifest; classes without a jar have none. */
    private static String version() {
        return Objects.requireNonNullElse(ReplayRecord.class.getPackage().getImplementationVersion(), "development");
    }
}
