import { expect, it } from "vitest";
import { GraphqlRefusal, parseDocument, project } from "./graphql";

const value = { shop: { __typename: "Shop", id: 1, menus: [{ __typename: "Menu", name: "국밥", price: null }] } };
const ask = (query: string) => project(parseDocument(query), value);

it("gives the fields asked for, under their aliases, through fragments", () => {
  const query = `
    # a comment
    query Q($id: ID! = "{", $n: Int) @live { place: shop(id: $id, where: {a: [1, 2]}) { __typename ...Card ... on Shop { id } } }
    fragment Card on Shop { menus(first: 3) @include(if: true) { title: name } }`;
  expect(ask(query)).toEqual({ place: { __typename: "Shop", menus: [{ title: "국밥" }], id: 1 } });
});

it.each([
  ["an unknown field", "{ shop { owner } }", 'Cannot query field "owner" on type "Shop".'],
  ["an object without selection", "{ shop }", "must have a selection"],
  ["a selection on a scalar", "{ shop { id { x } } }", "must not have a selection"],
  ["an unknown fragment", "{ ...Nowhere }", 'Unknown fragment "Nowhere".'],
  ["an open brace", "{ shop { id }", "found <EOF>"],
  ["nothing", "", "Must provide query string."],
])("refuses %s", (_, query, message) => {
  expect(() => ask(query)).toThrow(GraphqlRefusal);
  expect(() => ask(query)).toThrow(message);
});
