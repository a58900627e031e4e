package kz.jospar.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.jospar.rating.data.Observations;
import kz.jospar.rating.data.Periods;
import kz.jospar.rating.data.UnfitDataException;
import kz.jospar.rating.replay.Inputs;
import kz.jospar.rating.replay.ReplayDifference;
import kz.jospar.rating.replay.ReplayDifference.DataCell;
import kz.jospar.rating.replay.ReplayDifference.DataRow;
import kz.jospar.rating.replay.ReplayDifference.Declaration;
import kz.jospar.rating.replay.ReplayDifference.Gap;
import kz.jospar.rating.replay.ReplayDifference.HashOnly;
import kz.jospar.rating.replay.ReplayDifference.MethodologyPart;
import kz.jospar.rating.replay.ReplayDifference.ResultCell;
import kz.jospar.rating.replay.ReplayDifference.ResultRow;
import kz.jospar.rating.replay.ReplayDifference.RosterPart;
import kz.jospar.rating.replay.ReplayRecord;
import kz.jospar.rating.replay.Verification;
import org.jspecify.annotations.Nullable;

/** A rating's record replayed: one JSON line for each difference, or one that says that all agrees. */
final class RatingCheck {
    private final Terminal terminal;

    RatingCheck(Terminal terminal) {
        this.terminal = terminal;
    }

    boolean confirms(ReplayRecord record, Inputs given) {
        Verification verification = Verification.of(record, given);
        if (verification instanceof Verification.Differs differs) {
            differs.differences().forEach(one -> terminal.line(JsonLines.line(line(record, one))));
            return false;
        }
        Map<String, @Nullable Object> line = head(record, "confirmed");
        if (verification instanceof Verification.Confirmed confirmed) {
            line.put("units", confirmed.units());
            line.put("observations", confirmed.observations());
            line.put("version", confirmed.version());
        }
        line.put("methodologySha256", record.hashes().methodology());
        line.put("dataSha256", record.hashes().data());
        line.put("resultSha256", record.hashes().result());
        line.put("recordSha256", record.hashes().whole());
        line.put("message", confirmed(record, verification));
        terminal.line(JsonLines.line(line));
        return true;
    }

    private String confirmed(ReplayRecord record, Verification verification) {
        int rows = verification instanceof Verification.Confirmed confirmed ? confirmed.observations() : 0;
        return terminal.text(
                "verify.confirmed",
                record.methodology().name().in(terminal.language()),
                Periods.text(record.period()),
                Integer.toString(record.result().size()),
                Integer.toString(rows),
                record.hashes().whole());
    }

    static Observations rows(Terminal terminal, String data) {
        RateInput input = new RateInput(terminal, "verify.unfit");
        try {
            return Observations.of(List.copyOf(input.observations(data).keySet()));
        } catch (UnfitException e) {
            e.lines().forEach(line -> terminal.line(JsonLines.line(line)));
            throw new InputException(String.valueOf(e.getMessage()), e);
        } catch (UnfitDataException e) {
            throw new InputException(e.findings().get(0).message(terminal.language()), e);
        }
    }

    private Map<String, @Nullable Object> line(ReplayRecord record, ReplayDifference one) {
        Map<String, @Nullable Object> line = head(record, "differs");
        line.put("kind", one.code());
        if (one instanceof MethodologyPart part) {
            line.put("path", part.path());
        } else if (one instanceof RosterPart part) {
            line.put("path", part.path());
        } else if (one instanceof Declaration part) {
            line.put("path", part.path());
            line.put("column", part.column());
        } else if (one instanceof Gap gap) {
            line.put("part", gap.part().code());
            line.put("after", gap.after());
        } else if (one instanceof DataCell cell) {
            line.put("unit", cell.unit());
            line.put("indicator", cell.indicator());
            line.put("period", Periods.text(cell.period()));
            line.put("column", cell.field().code());
        } else if (one instanceof DataRow row) {
            line.put("unit", row.unit());
            line.put("indicator", row.indicator());
            line.put("period", Periods.text(row.period()));
        } else if (one instanceof ResultCell cell) {
            line.put("unit", cell.unit());
            line.put("column", cell.column());
        } else if (one instanceof ResultRow row) {
            line.put("unit", row.unit());
        } else if (one instanceof HashOnly hash) {
            line.put("part", hash.part().code());
            line.put("at", hash.at());
        }
        line.put("stated", one.stated());
        line.put("found", one.found());
        line.put("message", one.message(terminal.language()));
        return line;
    }

    private static Map<String, @Nullable Object> head(ReplayRecord record, String result) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("document", record.methodology().id());
        line.put("format", ReplayRecord.FORMAT);
        line.put("result", result);
        return line;
    }
}
