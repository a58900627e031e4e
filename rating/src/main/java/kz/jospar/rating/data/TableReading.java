package kz.jospar.rating.data;

import java.util.List;
import java.util.Optional;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.finding.Severity;
import kz.jospar.rating.guard.Guard;

/**
 * What reading a table gave: kk кестені оқу нәтижесі, ru результат чтения таблицы.
 *
 * <p>There is data exactly where no finding is an error: a table of which rows were left out is none.
 *
 * @param data the rows, if every one of them could be read
 * @param findings what was found in the order of the rows, each with row (the heading is row 1, as in a spreadsheet) and
 *     column; a thousand at most, the last one then says how many more there are
 * @param rows the row of each thing that was read, in the order of the data; the heading is row 1
 */
public record TableReading<T>(Optional<T> data, List<Finding> findings, List<Integer> rows) {
    public TableReading {
        Guard.present("data", data);
        findings = Guard.copy(findings);
        rows = Guard.copy(rows);
        boolean errors = findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        if (errors == data.isPresent()) {
            throw new IllegalArgumentException("data is there, or an error that says why not");
        }
    }

    /** Returns the data, or fails with all findings. */
    public T orRefuse() {
        return data.orElseThrow(() -> new UnfitDataException(findings));
    }
}
