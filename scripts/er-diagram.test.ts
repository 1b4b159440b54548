import { expect, test } from "vitest";
import { erDiagram, withDiagram } from "./er-diagram.mjs";

const schema = `
model Shop {
  id      String   @id @db.Uuid
  /// Its names.
  names   String[] @default([])
  phone   String?  @map("phone_number")
  reviews Review[]
  plan    Plan?

  @@map("shops")
}

model Review {
  id     String @unique
  day    DateTime
  shopId String @map("shop_id")
  shop   Shop   @relation(fields: [shopId], references: [id], onDelete: Cascade)

  @@id([day, shopId])
}

model Plan {
  shopId String @id
  shop   Shop   @relation(fields: [shopId], references: [id])
}
`;

test("tables, columns, keys and relations", () => {
  expect(
    erDiagram(schema)
      .split("\n")
      .map((line) => line.trim()),
  ).toEqual([
    "```mermaid",
    "erDiagram",
    "shops {",
    "String id PK",
    "String_list names",
    'String phone_number "may be absent"',
    "}",
    "Review {",
    "String id UK",
    "DateTime day PK",
    "String shop_id PK",
    "}",
    "Plan {",
    "String shopId PK",
    "}",
    'shops ||--o{ Review : ""',
    'shops ||--o| Plan : ""',
    "```",
  ]);
});

test("it goes between the markers and nowhere else", () => {
  const text = "before\n<!-- er-diagram -->\nold\n<!-- /er-diagram -->\nafter\n";
  const updated = withDiagram(text, schema) ?? "";
  expect(updated).toMatch(/^before\n<!-- er-diagram -->\n```mermaid\n[\s\S]*\n```\n<!-- \/er-diagram -->\nafter\n$/);
  expect(withDiagram(updated, schema)).toBe(updated);
  expect(withDiagram("no markers", schema)).toBeUndefined();
});
