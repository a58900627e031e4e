package kz.jospar.portal.sample;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import kz.jospar.jackson.JsonDocuments;
import kz.jospar.portal.account.Account;
import kz.jospar.portal.staff.DraftAgenda;
import kz.jospar.portal.staff.Holding;
import kz.jospar.portal.staff.Regulations;
import kz.jospar.protocol.regulation.Regulation;
import kz.jospar.protocol.sitting.SittingDocument;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The regulation of the staff of Kostanay district, and an invented sitting. */
@Component
@Profile("sample")
@Order(2)
class SampleStaff implements SampleData {
    private final Regulations regulations;
    private final Holding holding;
    private final JsonDocuments documents;

    SampleStaff(Regulations regulations, Holding holding, JsonDocuments documents) {
        this.regulations = regulations;
        this.holding = holding;
        this.documents = documents;
    }

    @Override
    public void load(Account keeper) throws IOException {
        Regulation regulation;
        SittingDocument sitting;
        try (InputStream rules = SampleData.open("kostanay-regulation.json");
                InputStream sat = SampleData.open("kostanay-sitting.json")) {
            regulation = documents.read(rules, Regulation.class);
            sitting = documents.read(sat, SittingDocument.class);
        }
        regulations.save(regulation, sitting.choices(), 0, keeper.name());
        LocalDate day = sitting.replay(regulation).sitting().day().orElseThrow();
        holding.save(sitting, day, new DraftAgenda(null, List.of()), keeper.name());
    }
}
