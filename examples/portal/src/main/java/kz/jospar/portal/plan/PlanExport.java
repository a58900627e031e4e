package kz.jospar.portal.plan;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import kz.jospar.core.lang.Language;
import kz.jospar.documents.PlanTable;
import kz.jospar.documents.PlanTableWriter;
import kz.jospar.jackson.JsonDocuments;
import kz.jospar.portal.web.Download;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** A whole plan as a file, for who sees all of it. */
@Controller
@PreAuthorize("hasAnyRole('WORKING_BODY', 'HEAD', 'VIEWER')")
class PlanExport {
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

    private final Plans plans;
    private final JsonDocuments documents;

    PlanExport(Plans plans, JsonDocuments documents) {
        this.plans = plans;
        this.documents = documents;
    }

    @GetMapping("/plans/{plan}/export.json")
    ResponseEntity<byte[]> json(@PathVariable("plan") String id) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        documents.write(plans.whole(id), out);
        return file(id, ".json", "application/json", out);
    }

    @GetMapping("/plans/{plan}/export.docx")
    ResponseEntity<byte[]> docx(@PathVariable("plan") String id, Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PlanTableWriter.writeDocx(PlanTable.of(plans.whole(id), language), out);
        return file(id, ".docx", OFFICE + "wordprocessingml.document", out);
    }

    @GetMapping("/plans/{plan}/export.xlsx")
    ResponseEntity<byte[]> xlsx(@PathVariable("plan") String id, Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PlanTableWriter.writeXlsx(PlanTable.of(plans.whole(id), language), out);
        } catch (IllegalArgumentException e) {
            // A cell longer than Excel holds; nothing is cut off silently.
            throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT, e.getMessage(), e);
        }
        return file(id, ".xlsx", OFFICE + "spreadsheetml.sheet", out);
    }

    private static ResponseEntity<byte[]> file(String id, String ending, String type, ByteArrayOutputStream out) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(HttpHeaders.CONTENT_DISPOSITION, Download.disposition(id, ending))
                .body(out.toByteArray());
    }
}
