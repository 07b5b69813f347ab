package org.saola.store;

/** A PostgreSQL with its two roles; closing it stops what was started for it. */
sealed interface Database extends AutoCloseable permits EmbeddedDatabase, ExternalDatabase {

    /** The oldest version that Saola works with. */
    int OLDEST = 15;

    /** Connections of the role that owns the schemas: for migrations only. */
    RoleDataSource owner();

    /** Connections of the role that the program works as. */
    RoleDataSource app();

    @Override
    void close();
}
