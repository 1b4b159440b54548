-- An import that ran out of attempts is told to its owner.
ALTER TYPE "NotificationKind" ADD VALUE 'import_stopped';
