package kz.jospar.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.module.ModuleDescriptor;
import org.junit.jupiter.api.Test;

class LayerTest {

    @Test
    void the_module_sees_core_and_annotations_only() {
        ModuleDescriptor descriptor = Ballot.class.getModule().getDescriptor();
        assertThat(descriptor).as("tests run on the module path").isNotNull();
        assertThat(descriptor.requires().stream().map(ModuleDescriptor.Requires::name))
                .containsExactlyInAnyOrder(
                        "java.base", "kz.jospar.core", "com.fasterxml.jackson.annotation", "org.jspecify");
        assertThat(descriptor.exports().stream().map(ModuleDescriptor.Exports::source))
                .containsExactlyInAnyOrder(
                        "kz.jospar.protocol",
                        "kz.jospar.protocol.assignment",
                        "kz.jospar.protocol.duty",
                        "kz.jospar.protocol.hierarchy",
                        "kz.jospar.protocol.lint",
                        "kz.jospar.protocol.minutes",
                        "kz.jospar.protocol.paper",
                        "kz.jospar.protocol.regulation",
                        "kz.jospar.protocol.report",
                        "kz.jospar.protocol.rule",
                        "kz.jospar.protocol.sitting",
                        "kz.jospar.protocol.workplan");
    }
}
