package org.saola.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;

@WithStore
@SpringBootTest
class StoreTests {

    @Autowired
    private DataSource dataSource;

    @Autowired
    private DataFolder folder;

    @Test
    void works_as_the_role_of_the_program() {
        assertThat(new JdbcTemplate(dataSource).queryForObject("SELECT current_user", String.class))
                .isEqualTo("saola_app");
    }

    @Test
    void refuses_the_program_a_table_of_its_own_wherever_it_tries() {
        JdbcTemplate app = new JdbcTemplate(dataSource);

        for (String statement : new String[] {
            "CREATE TABLE public.mine (id int)",
            "CREATE TEMPORARY TABLE mine (id int)",
            "CREATE SCHEMA mine",
            "CREATE DATABASE mine",
            "CREATE ROLE mine",
            "SET ROLE saola_owner"
        }) {
            assertThatThrownBy(() -> app.execute(statement))
                    .as(statement)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void gives_each_room_a_folder_of_its_own_below_the_data_folder() {
        assertThat(folder.folder("vault")).isDirectory().endsWithRaw(java.nio.file.Path.of("vault"));
    }
}
